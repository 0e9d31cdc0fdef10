package io.metatables.schema.diff;

/** A change to a column. */
public sealed interface ColumnChange extends SchemaChange
        permits AddColumn,
                DropColumn,
                RenameColumn,
                ChangeType,
                SetNotNull,
                DropNotNull,
                ChangeDefault,
                CommentColumn,
                ChangeGeneration,
                ChangeCollation,
                ChangeColumnStorage {

    /**
     * The table that is changed.
     *
     * @return its names at this point of the revision
     */
    TableRef table();

    /**
     * Asks a question that every column change answers in its own way.
     *
     * @param visitor holds the answers
     * @param <R> what an answer is
     * @return the answer for this change
     */
    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(SchemaChange.Visitor<R> visitor) {
        return visitor.visitColumn(this);
    }

    /**
     * One answer for each change.
     *
     * @param <R> what an answer is
     */
    interface Visitor<R> {

        /**
         * Answers for a new column.
         *
         * @param change the change
         * @return the answer
         */
        R visitAddColumn(AddColumn change);

        /**
         * Answers for a column that goes.
         *
         * @param change the change
         * @return the answer
         */
        R visitDropColumn(DropColumn change);

        /**
         * Answers for the new name of a column.
         *
         * @param change the change
         * @return the answer
         */
        R visitRenameColumn(RenameColumn change);

        /**
         * Answers for the type of a column.
         *
         * @param change the change
         * @return the answer
         */
        R visitChangeType(ChangeType change);

        /**
         * Answers for a column that becomes mandatory.
         *
         * @param change the change
         * @return the answer
         */
        R visitSetNotNull(SetNotNull change);

        /**
         * Answers for a column that becomes optional.
         *
         * @param change the change
         * @return the answer
         */
        R visitDropNotNull(DropNotNull change);

        /**
         * Answers for the default of a column.
         *
         * @param change the change
         * @return the answer
         */
        R visitChangeDefault(ChangeDefault change);

        /**
         * Answers for the comment of a column.
         *
         * @param change the change
         * @return the answer
         */
        R visitCommentColumn(CommentColumn change);

        /**
         * Answers for the sequence of a column.
         *
         * @param change the change
         * @return the answer
         */
        R visitChangeGeneration(ChangeGeneration change);

        /**
         * Answers for the collation of a column.
         *
         * @param change the change
         * @return the answer
         */
        R visitChangeCollation(ChangeCollation change);

        /**
         * Answers for how the values of a column are stored.
         *
         * @param change the change
         * @return the answer
         */
        R visitChangeColumnStorage(ChangeColumnStorage change);
    }
}
