package io.metatables.schema.plan;

import io.metatables.schema.diff.AddColumn;
import io.metatables.schema.diff.ChangeCollation;
import io.metatables.schema.diff.ChangeColumnStorage;
import io.metatables.schema.diff.ChangeDefault;
import io.metatables.schema.diff.ChangeGeneration;
import io.metatables.schema.diff.ChangeType;
import io.metatables.schema.diff.ColumnChange;
import io.metatables.schema.diff.CommentColumn;
import io.metatables.schema.diff.DropColumn;
import io.metatables.schema.diff.DropNotNull;
import io.metatables.schema.diff.RenameColumn;
import io.metatables.schema.diff.SetNotNull;
import io.metatables.schema.hazard.TypeRewrite;
import io.metatables.schema.hazard.VolatileDefault;

/** What a change to a column costs. */
final class ColumnChangeCost implements ColumnChange.Visitor<StepCost> {

    @Override
    public StepCost visitAddColumn(AddColumn change) {
        return VolatileDefault.fills(change.column())
                ? StepCost.rewriting(LockMode.ACCESS_EXCLUSIVE, change.table().name())
                : StepCost.brief(LockMode.ACCESS_EXCLUSIVE, change.table().name());
    }

    @Override
    public StepCost visitDropColumn(DropColumn change) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, change.table().name());
    }

    @Override
    public StepCost visitRenameColumn(RenameColumn change) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, change.table().name());
    }

    @Override
    public StepCost visitChangeType(ChangeType change) {
        return TypeRewrite.isNeeded(change.from(), change.to())
                ? StepCost.rewriting(LockMode.ACCESS_EXCLUSIVE, change.table().name())
                : StepCost.brief(LockMode.ACCESS_EXCLUSIVE, change.table().name());
    }

    @Override
    public StepCost visitSetNotNull(SetNotNull change) {
        return StepCost.scanning(LockMode.ACCESS_EXCLUSIVE, change.table().name());
    }

    @Override
    public StepCost visitDropNotNull(DropNotNull change) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, change.table().name());
    }

    @Override
    public StepCost visitChangeDefault(ChangeDefault change) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, change.table().name());
    }

    @Override
    public StepCost visitCommentColumn(CommentColumn change) {
        return StepCost.brief(LockMode.SHARE_UPDATE_EXCLUSIVE, change.table().name());
    }

    @Override
    public StepCost visitChangeGeneration(ChangeGeneration change) {
        return change.from() == null
                ? StepCost.scanning(LockMode.ACCESS_EXCLUSIVE, change.table().name())
                : StepCost.brief(LockMode.ACCESS_EXCLUSIVE, change.table().name());
    }

    @Override
    public StepCost visitChangeCollation(ChangeCollation change) {
        return StepCost.scanning(LockMode.ACCESS_EXCLUSIVE, change.table().name());
    }

    @Override
    public StepCost visitChangeColumnStorage(ChangeColumnStorage change) {
        boolean sampling = change.from().hasFormOf(change.to());
        return StepCost.brief(
                sampling ? LockMode.SHARE_UPDATE_EXCLUSIVE : LockMode.ACCESS_EXCLUSIVE,
                change.table().name());
    }
}
