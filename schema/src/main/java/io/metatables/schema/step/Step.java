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
                SwapShadow {

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
    }
}
