package io.metatables.schema.plan;

import io.metatables.schema.diff.AddObject;
import io.metatables.schema.diff.ColumnChange;
import io.metatables.schema.diff.DropObject;
import io.metatables.schema.diff.ExtensionChange;
import io.metatables.schema.diff.MarkObject;
import io.metatables.schema.diff.ObjectChange;
import io.metatables.schema.diff.RenameObject;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.SequenceChange;
import io.metatables.schema.diff.TableChange;
import io.metatables.schema.diff.TransitionChange;
import io.metatables.schema.diff.TypeChange;
import io.metatables.schema.hazard.RevisionScope;

/** What each change costs others on PostgreSQL 14 to 18. */
final class ChangeCost implements SchemaChange.Visitor<StepCost>, ObjectChange.Visitor<StepCost> {
    private final RevisionScope scope;

    ChangeCost(RevisionScope scope) {
        this.scope = scope;
    }

    @Override
    public StepCost visitTable(TableChange change) {
        return change.accept(new TableChangeCost(scope));
    }

    @Override
    public StepCost visitColumn(ColumnChange change) {
        return change.accept(new ColumnChangeCost());
    }

    @Override
    public StepCost visitTransition(TransitionChange change) {
        return change.accept(new TransitionCost());
    }

    @Override
    public StepCost visitObject(ObjectChange change) {
        StepCost cost = change.accept((ObjectChange.Visitor<StepCost>) this);
        return scope.creates(change.table()) ? cost.onEmptyTable() : cost;
    }

    @Override
    public StepCost visitType(TypeChange change) {
        return change.accept(new TypeChangeCost());
    }

    @Override
    public StepCost visitSequence(SequenceChange change) {
        return change.accept(new SequenceChangeCost());
    }

    @Override
    public StepCost visitExtension(ExtensionChange change) {
        return change.accept(new ExtensionChangeCost());
    }

    @Override
    public StepCost visitAddObject(AddObject change) {
        return change.marks().replicaIdentity()
                ? StepCost.scanning(LockMode.ACCESS_EXCLUSIVE, change.table().name())
                : change.object().accept(new AddObjectCost(change.table().name()));
    }

    @Override
    public StepCost visitDropObject(DropObject change) {
        return change.object().accept(new DropObjectCost(change.table().name()));
    }

    @Override
    public StepCost visitRenameObject(RenameObject change) {
        return change.object().accept(new RenameObjectCost(change.table().name()));
    }

    @Override
    public StepCost visitMarkObject(MarkObject change) {
        boolean same = change.from().replicaIdentity() == change.to().replicaIdentity();
        return StepCost.brief(
                same ? LockMode.SHARE_UPDATE_EXCLUSIVE : LockMode.ACCESS_EXCLUSIVE,
                change.table().name());
    }
}
