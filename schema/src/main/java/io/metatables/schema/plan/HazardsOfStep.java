package io.metatables.schema.plan;

import io.metatables.schema.hazard.FormerNameHazard;
import io.metatables.schema.hazard.Hazard;
import io.metatables.schema.hazard.HazardCode;
import io.metatables.schema.hazard.HazardRules;
import io.metatables.schema.hazard.RevisionScope;
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
import java.util.List;

/**
 * What to know of each step. Those that are made for tables in use have little left that is hazardous: rows that break what is
 * promised.
 *
 * @param scope what else the same revision does
 */
record HazardsOfStep(RevisionScope scope) implements Step.Visitor<List<Hazard>> {

    @Override
    public List<Hazard> visitApplyChange(ApplyChange step) {
        return HazardRules.examine(step.change(), scope);
    }

    @Override
    public List<Hazard> visitBuildIndex(BuildIndex step) {
        return step.index().unique()
                ? List.of(new Hazard(
                        HazardCode.INDEX_BUILD,
                        "fails on duplicates; once they are gone, run the same command again, which builds it anew"))
                : List.of();
    }

    @Override
    public List<Hazard> visitRemoveIndex(RemoveIndex step) {
        return List.of(new Hazard(
                HazardCode.DROP_OBJECT,
                "queries that used it slow down from here on"
                        + (step.index().unique() ? ", and duplicates are possible" : "")));
    }

    @Override
    public List<Hazard> visitAddKeyOverIndex(AddKeyOverIndex step) {
        return List.of();
    }

    @Override
    public List<Hazard> visitAddUnvalidated(AddUnvalidated step) {
        return List.of();
    }

    @Override
    public List<Hazard> visitValidateConstraint(ValidateConstraint step) {
        return List.of(new Hazard(
                HazardCode.CHECK,
                "fails on a row that breaks it; once there is none, run the same command again, which goes on here"));
    }

    @Override
    public List<Hazard> visitRemoveConstraint(RemoveConstraint step) {
        return List.of();
    }

    @Override
    public List<Hazard> visitRequireNotNull(RequireNotNull step) {
        return List.of(new Hazard(
                HazardCode.SET_NOT_NULL,
                "a release that still runs and leaves " + step.column()
                        + " empty fails from here on, as does whoever updates a row in which it is empty"));
    }

    @Override
    public List<Hazard> visitAddUnvalidatedNotNull(AddUnvalidatedNotNull step) {
        return List.of(new Hazard(
                HazardCode.SET_NOT_NULL,
                "a release that still runs and leaves " + step.column()
                        + " empty fails from here on, as does whoever updates a row in which it is empty"));
    }

    @Override
    public List<Hazard> visitSetProvedNotNull(SetProvedNotNull step) {
        return List.of();
    }

    @Override
    public List<Hazard> visitAddFillingColumn(AddFillingColumn step) {
        return List.of();
    }

    @Override
    public List<Hazard> visitFillColumn(FillColumn step) {
        return List.of();
    }

    @Override
    public List<Hazard> visitHandOverSequence(HandOverSequence step) {
        return List.of();
    }

    @Override
    public List<Hazard> visitFollowPersistence(FollowPersistence step) {
        return List.of();
    }

    @Override
    public List<Hazard> visitAddShadow(AddShadow step) {
        return List.of();
    }

    @Override
    public List<Hazard> visitRemoveShadow(RemoveShadow step) {
        return List.of();
    }

    @Override
    public List<Hazard> visitSwapShadow(SwapShadow step) {
        return List.of(new Hazard(
                HazardCode.RENAME,
                "fails if a view uses " + step.column().name()
                        + "; rights that were granted on this column alone are to be granted" + " again"));
    }

    @Override
    public List<Hazard> visitAddTwin(AddTwin step) {
        return List.of();
    }

    @Override
    public List<Hazard> visitSwapTwin(SwapTwin step) {
        return List.of(FormerNameHazard.ofColumn(step.table(), step.former(), scope));
    }

    @Override
    public List<Hazard> visitAddWithoutPartitions(AddWithoutPartitions step) {
        return List.of();
    }

    @Override
    public List<Hazard> visitAttachIndexes(AttachIndexes step) {
        return List.of(
                new Hazard(
                        HazardCode.INDEX_BUILD,
                        "fails if there is a partition that the model does not declare and that has no such index, and names it"));
    }

    @Override
    public List<Hazard> visitRemovePartitionedIndex(RemovePartitionedIndex step) {
        return List.of(new Hazard(
                HazardCode.DROP_OBJECT,
                "nobody can use the table and its partitions while all of them are locked, which is brief; queries that used"
                        + " it slow down from here on"
                        + (step.index().unique() ? ", and duplicates are possible" : "")));
    }

    @Override
    public List<Hazard> visitAddProvedForeignKey(AddProvedForeignKey step) {
        return List.of(
                new Hazard(
                        HazardCode.FOREIGN_KEY,
                        "fails if there is a partition with rows that the model does not declare and that has no such key, and names it"));
    }

    @Override
    public List<Hazard> visitDetachPartition(DetachPartition step) {
        return List.of(new Hazard(
                HazardCode.DROP_TABLE,
                "queries of " + step.parent() + " do not find the rows of " + step.partition() + " from here on"));
    }

    @Override
    public List<Hazard> visitAttachDetached(AttachDetached step) {
        return List.of();
    }

    @Override
    public List<Hazard> visitDropDetached(DropDetached step) {
        return List.of(new Hazard(HazardCode.DROP_TABLE, "the rows of " + step.partition() + " are lost"));
    }

    @Override
    public List<Hazard> visitFollowNullability(FollowNullability step) {
        return List.of();
    }
}
