package io.metatables.schema.diff;

/** A change to a table as a whole, or to the schema that holds it. */
public sealed interface TableChange extends SchemaChange
        permits CreateSchema,
                KeepSchema,
                CreateTable,
                DropTable,
                RenameTable,
                CommentTable,
                ChangeLabels,
                ChangeGrain,
                AddPartition,
                DropPartition,
                CommentPartition,
                ChangeStorage,
                ChangeCare,
                NoteTable {

    /**
     * Asks a question that every table change answers in its own way.
     *
     * @param visitor holds the answers
     * @param <R> what an answer is
     * @return the answer for this change
     */
    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(SchemaChange.Visitor<R> visitor) {
        return visitor.visitTable(this);
    }

    /**
     * One answer for each change.
     *
     * @param <R> what an answer is
     */
    interface Visitor<R> {

        /**
         * Answers for a schema that is needed.
         *
         * @param change the change
         * @return the answer
         */
        R visitCreateSchema(CreateSchema change);

        /**
         * Answers for a schema that stays.
         *
         * @param change the change
         * @return the answer
         */
        R visitKeepSchema(KeepSchema change);

        /**
         * Answers for a new table.
         *
         * @param change the change
         * @return the answer
         */
        R visitCreateTable(CreateTable change);

        /**
         * Answers for a table that goes.
         *
         * @param change the change
         * @return the answer
         */
        R visitDropTable(DropTable change);

        /**
         * Answers for new names of a table.
         *
         * @param change the change
         * @return the answer
         */
        R visitRenameTable(RenameTable change);

        /**
         * Answers for the comment of a table.
         *
         * @param change the change
         * @return the answer
         */
        R visitCommentTable(CommentTable change);

        /**
         * Answers for the labels of a table.
         *
         * @param change the change
         * @return the answer
         */
        R visitChangeLabels(ChangeLabels change);

        /**
         * Answers for the kind, grain or cadence of a table.
         *
         * @param change the change
         * @return the answer
         */
        R visitChangeGrain(ChangeGrain change);

        /**
         * Answers for a new partition.
         *
         * @param change the change
         * @return the answer
         */
        R visitAddPartition(AddPartition change);

        /**
         * Answers for a partition that goes.
         *
         * @param change the change
         * @return the answer
         */
        R visitDropPartition(DropPartition change);

        /**
         * Answers for the comment of a partition.
         *
         * @param change the change
         * @return the answer
         */
        R visitCommentPartition(CommentPartition change);

        /**
         * Answers for how a table or a partition is stored.
         *
         * @param change the change
         * @return the answer
         */
        R visitChangeStorage(ChangeStorage change);

        /**
         * Answers for the protection of a table.
         *
         * @param change the change
         * @return the answer
         */
        R visitChangeCare(ChangeCare change);

        /**
         * Answers for a table that somebody else cares for.
         *
         * @param change the change
         * @return the answer
         */
        R visitNoteTable(NoteTable change);
    }
}
