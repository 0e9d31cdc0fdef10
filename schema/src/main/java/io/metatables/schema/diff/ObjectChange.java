package io.metatables.schema.diff;

/** A change to a constraint or an index. Its definition never changes: another definition is another object. */
public sealed interface ObjectChange extends SchemaChange permits AddObject, DropObject, RenameObject, MarkObject {

    /**
     * The table that is changed.
     *
     * @return its names at this point of the revision
     */
    TableRef table();

    /**
     * Asks a question that every object change answers in its own way.
     *
     * @param visitor holds the answers
     * @param <R> what an answer is
     * @return the answer for this change
     */
    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(SchemaChange.Visitor<R> visitor) {
        return visitor.visitObject(this);
    }

    /**
     * One answer for each change.
     *
     * @param <R> what an answer is
     */
    interface Visitor<R> {

        /**
         * Answers for a new constraint or index.
         *
         * @param change the change
         * @return the answer
         */
        R visitAddObject(AddObject change);

        /**
         * Answers for a constraint or index that goes.
         *
         * @param change the change
         * @return the answer
         */
        R visitDropObject(DropObject change);

        /**
         * Answers for the new name of a constraint or index.
         *
         * @param change the change
         * @return the answer
         */
        R visitRenameObject(RenameObject change);

        /**
         * Answers for what is said of a constraint or index beside its definition.
         *
         * @param change the change
         * @return the answer
         */
        R visitMarkObject(MarkObject change);
    }
}
