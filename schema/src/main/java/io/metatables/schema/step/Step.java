package io.metatables.schema.step;

/** One thing that a script does. */
public sealed interface Step
        permits ApplyChange,
                BuildIndex,
                RemoveIndex,
                AddKeyOverIndex,
                AddUnvalidated,
                ValidateConstraint,
                RemoveConstraint,
                RequireNotNull,
                AddUnvalidatedNotNull,
                SetProvedNotNull,
                AddFillingColumn,
                FillColumn,
                HandOverSequence,
                FollowPersistence,
                AddShadow,
                RemoveShadow,
                SwapShadow,
                AddTwin,
                SwapTwin,
                AddWithoutPartitions,
                AttachIndexes,
                RemovePartitionedIndex,
                AddProvedForeignKey,
                DetachPartition,
                AttachDetached,
                DropDetached,
                FollowNullability {

    /**
     * What it does, for people.
     *
     * @return in lower case, without a full stop
     */
    String describe();

    /**
     * Whether it may share a transaction with others.
     *
     * @return false for what PostgreSQL refuses within a transaction
     */
    default boolean transactional() {
        return true;
    }

    /**
     * Calls the method of a visitor that is made for this step.
     *
     * @param visitor the visitor
     * @param <R> what it answers
     * @return what it answered
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Does something with each kind of step; one without an answer does not compile.
     *
     * @param <R> what it answers
     */
    interface Visitor<R> {

        /**
         * Answers for a change that is made as it is.
         *
         * @param step the step
         * @return the answer
         */
        R visitApplyChange(ApplyChange step);

        /**
         * Answers for an index that is built while the table is in use.
         *
         * @param step the step
         * @return the answer
         */
        R visitBuildIndex(BuildIndex step);

        /**
         * Answers for an index that is dropped while the table is in use.
         *
         * @param step the step
         * @return the answer
         */
        R visitRemoveIndex(RemoveIndex step);

        /**
         * Answers for a key that takes an index over.
         *
         * @param step the step
         * @return the answer
         */
        R visitAddKeyOverIndex(AddKeyOverIndex step);

        /**
         * Answers for a constraint that new rows must keep, whatever those that are there do.
         *
         * @param step the step
         * @return the answer
         */
        R visitAddUnvalidated(AddUnvalidated step);

        /**
         * Answers for a constraint whose rows are looked at.
         *
         * @param step the step
         * @return the answer
         */
        R visitValidateConstraint(ValidateConstraint step);

        /**
         * Answers for a constraint that goes if it is there.
         *
         * @param step the step
         * @return the answer
         */
        R visitRemoveConstraint(RemoveConstraint step);

        /**
         * Answers for a column in which new rows must have a value.
         *
         * @param step the step
         * @return the answer
         */
        R visitRequireNotNull(RequireNotNull step);

        /**
         * Answers for a column that becomes mandatory for new rows.
         *
         * @param step the step
         * @return the answer
         */
        R visitAddUnvalidatedNotNull(AddUnvalidatedNotNull step);

        /**
         * Answers for a column that becomes mandatory without a look at the rows.
         *
         * @param step the step
         * @return the answer
         */
        R visitSetProvedNotNull(SetProvedNotNull step);

        /**
         * Answers for a column whose values come from a sequence, empty as yet.
         *
         * @param step the step
         * @return the answer
         */
        R visitAddFillingColumn(AddFillingColumn step);

        /**
         * Answers for the rows that get a value.
         *
         * @param step the step
         * @return the answer
         */
        R visitFillColumn(FillColumn step);

        /**
         * Answers for a column that becomes an identity.
         *
         * @param step the step
         * @return the answer
         */
        R visitHandOverSequence(HandOverSequence step);

        /**
         * Answers for a sequence that is kept as its table is.
         *
         * @param step the step
         * @return the answer
         */
        R visitFollowPersistence(FollowPersistence step);

        /**
         * Answers for a column that is to replace another one.
         *
         * @param step the step
         * @return the answer
         */
        R visitAddShadow(AddShadow step);

        /**
         * Answers for a column that is not to replace another one any more.
         *
         * @param step the step
         * @return the answer
         */
        R visitRemoveShadow(RemoveShadow step);

        /**
         * Answers for a column that replaces another one.
         *
         * @param step the step
         * @return the answer
         */
        R visitSwapShadow(SwapShadow step);

        /**
         * Answers for a column that is kept the same as another one.
         *
         * @param step the step
         * @return the answer
         */
        R visitAddTwin(AddTwin step);

        /**
         * Answers for two columns that exchange their names.
         *
         * @param step the step
         * @return the answer
         */
        R visitSwapTwin(SwapTwin step);

        /**
         * Answers for an index or a key of a partitioned table that its partitions do not get with it.
         *
         * @param step the step
         * @return the answer
         */
        R visitAddWithoutPartitions(AddWithoutPartitions step);

        /**
         * Answers for indexes of partitions that become parts of the index of their table.
         *
         * @param step the step
         * @return the answer
         */
        R visitAttachIndexes(AttachIndexes step);

        /**
         * Answers for an index of a partitioned table that goes if it is there.
         *
         * @param step the step
         * @return the answer
         */
        R visitRemovePartitionedIndex(RemovePartitionedIndex step);

        /**
         * Answers for a foreign key of a partitioned table that its partitions have already.
         *
         * @param step the step
         * @return the answer
         */
        R visitAddProvedForeignKey(AddProvedForeignKey step);

        /**
         * Answers for a partition that becomes a table of its own.
         *
         * @param step the step
         * @return the answer
         */
        R visitDetachPartition(DetachPartition step);

        /**
         * Answers for a table that becomes a partition again.
         *
         * @param step the step
         * @return the answer
         */
        R visitAttachDetached(AttachDetached step);

        /**
         * Answers for a table that was a partition, and goes.
         *
         * @param step the step
         * @return the answer
         */
        R visitDropDetached(DropDetached step);

        /**
         * Answers for a column that becomes optional in partitions too.
         *
         * @param step the step
         * @return the answer
         */
        R visitFollowNullability(FollowNullability step);
    }
}
