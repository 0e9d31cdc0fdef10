package io.metatables.schema.plan;

import io.metatables.schema.hazard.RevisionScope;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.step.AddFillingColumn;
import io.metatables.schema.step.AddKeyOverIndex;
import io.metatables.schema.step.AddProvedForeignKey;
import io.metatables.schema.step.AddShadow;
import io.metatables.schema.step.AddTwin;
import io.metatables.schema.step.AddUnvalidated;
import io.metatables.schema.step.AddUnvalidatedNotNull;
import io.metatables.schema.step.AddWithoutPartitions;
import io.metatables.schema.step.ApplyChange;
import io.metatables.schema.step.AttachDetached;
import io.metatables.schema.step.AttachIndexes;
import io.metatables.schema.step.BuildIndex;
import io.metatables.schema.step.DetachPartition;
import io.metatables.schema.step.DropDetached;
import io.metatables.schema.step.FillColumn;
import io.metatables.schema.step.FollowNullability;
import io.metatables.schema.step.FollowPersistence;
import io.metatables.schema.step.HandOverSequence;
import io.metatables.schema.step.RemoveConstraint;
import io.metatables.schema.step.RemoveIndex;
import io.metatables.schema.step.RemovePartitionedIndex;
import io.metatables.schema.step.RemoveShadow;
import io.metatables.schema.step.RequireNotNull;
import io.metatables.schema.step.SetProvedNotNull;
import io.metatables.schema.step.Step;
import io.metatables.schema.step.SwapShadow;
import io.metatables.schema.step.SwapTwin;
import io.metatables.schema.step.ValidateConstraint;

/**
 * What each step costs others on PostgreSQL 14 to 18.
 *
 * @param scope what else the same revision does
 */
record CostOfStep(RevisionScope scope) implements Step.Visitor<StepCost> {

    @Override
    public StepCost visitApplyChange(ApplyChange step) {
        return step.change().accept(new ChangeCost(scope));
    }

    @Override
    public StepCost visitBuildIndex(BuildIndex step) {
        return StepCost.scanning(LockMode.SHARE_UPDATE_EXCLUSIVE, step.table().name());
    }

    @Override
    public StepCost visitRemoveIndex(RemoveIndex step) {
        return StepCost.brief(LockMode.SHARE_UPDATE_EXCLUSIVE, step.table().name());
    }

    @Override
    public StepCost visitAddKeyOverIndex(AddKeyOverIndex step) {
        return brief(step.table().name());
    }

    @Override
    public StepCost visitAddUnvalidated(AddUnvalidated step) {
        return step.constraint() instanceof ForeignKey key
                ? StepCost.brief(LockMode.SHARE_ROW_EXCLUSIVE, step.table().name(), key.target())
                : brief(step.table().name());
    }

    @Override
    public StepCost visitValidateConstraint(ValidateConstraint step) {
        return StepCost.scanning(LockMode.SHARE_UPDATE_EXCLUSIVE, step.table().name());
    }

    @Override
    public StepCost visitRemoveConstraint(RemoveConstraint step) {
        return brief(step.table().name());
    }

    @Override
    public StepCost visitRequireNotNull(RequireNotNull step) {
        return brief(step.table().name());
    }

    @Override
    public StepCost visitAddUnvalidatedNotNull(AddUnvalidatedNotNull step) {
        return brief(step.table().name());
    }

    @Override
    public StepCost visitSetProvedNotNull(SetProvedNotNull step) {
        return brief(step.table().name());
    }

    @Override
    public StepCost visitAddFillingColumn(AddFillingColumn step) {
        return brief(step.table().name());
    }

    @Override
    public StepCost visitFillColumn(FillColumn step) {
        return StepCost.rewriting(LockMode.ROW_EXCLUSIVE, step.table().name());
    }

    @Override
    public StepCost visitHandOverSequence(HandOverSequence step) {
        return brief(step.table().name());
    }

    @Override
    public StepCost visitFollowPersistence(FollowPersistence step) {
        return brief(step.sequence());
    }

    @Override
    public StepCost visitAddShadow(AddShadow step) {
        return brief(step.table().name());
    }

    @Override
    public StepCost visitRemoveShadow(RemoveShadow step) {
        return brief(step.table().name());
    }

    @Override
    public StepCost visitSwapShadow(SwapShadow step) {
        return brief(step.table().name());
    }

    @Override
    public StepCost visitAddTwin(AddTwin step) {
        return brief(step.table().name());
    }

    @Override
    public StepCost visitSwapTwin(SwapTwin step) {
        return brief(step.table().name());
    }

    /** Nothing is built yet, but writers wait for the word. */
    @Override
    public StepCost visitAddWithoutPartitions(AddWithoutPartitions step) {
        return step.object() instanceof Index
                ? StepCost.brief(LockMode.SHARE, step.table().name())
                : brief(step.table().name());
    }

    /** Each index is locked for itself, and with it whoever uses its partition. */
    @Override
    public StepCost visitAttachIndexes(AttachIndexes step) {
        return StepCost.brief(
                LockMode.ACCESS_EXCLUSIVE,
                step.parts().stream().map(AttachIndexes.Part::partition).toArray(QualifiedName[]::new));
    }

    @Override
    public StepCost visitRemovePartitionedIndex(RemovePartitionedIndex step) {
        return brief(step.table().name());
    }

    /** PostgreSQL takes the triggers of the partitions' own keys off the target. */
    @Override
    public StepCost visitAddProvedForeignKey(AddProvedForeignKey step) {
        return StepCost.brief(
                LockMode.ACCESS_EXCLUSIVE, step.table().name(), step.key().target());
    }

    @Override
    public StepCost visitDetachPartition(DetachPartition step) {
        return StepCost.brief(LockMode.SHARE_UPDATE_EXCLUSIVE, step.parent(), step.partition());
    }

    @Override
    public StepCost visitAttachDetached(AttachDetached step) {
        return StepCost.brief(LockMode.SHARE_UPDATE_EXCLUSIVE, step.parent());
    }

    @Override
    public StepCost visitDropDetached(DropDetached step) {
        return brief(step.partition());
    }

    @Override
    public StepCost visitFollowNullability(FollowNullability step) {
        return brief(step.table().name());
    }

    private static StepCost brief(QualifiedName table) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, table);
    }
}
