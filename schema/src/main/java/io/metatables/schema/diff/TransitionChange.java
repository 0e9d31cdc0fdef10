package io.metatables.schema.diff;

/** A former name that comes or goes, for a release that still uses it. */
public sealed interface TransitionChange extends SchemaChange
        permits AddFormerColumn, DropFormerColumn, AddFormerView, DropFormerView {

    /**
     * The table that has another name now, or whose column has.
     *
     * @return its names at this point of the revision
     */
    TableRef table();

    /**
     * Asks a question that every change of this group answers in its own way.
     *
     * @param visitor holds the answers
     * @param <R> what an answer is
     * @return the answer for this change
     */
    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(SchemaChange.Visitor<R> visitor) {
        return visitor.visitTransition(this);
    }

    /**
     * One answer for each change.
     *
     * @param <R> what an answer is
     */
    interface Visitor<R> {

        /**
         * Answers for a column that comes under a former name.
         *
         * @param change the change
         * @return the answer
         */
        R visitAddFormerColumn(AddFormerColumn change);

        /**
         * Answers for a column under a former name that goes.
         *
         * @param change the change
         * @return the answer
         */
        R visitDropFormerColumn(DropFormerColumn change);

        /**
         * Answers for a view that comes under the former name of a table.
         *
         * @param change the change
         * @return the answer
         */
        R visitAddFormerView(AddFormerView change);

        /**
         * Answers for a view under the former name of a table that goes.
         *
         * @param change the change
         * @return the answer
         */
        R visitDropFormerView(DropFormerView change);
    }
}
