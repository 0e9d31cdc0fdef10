package io.metatables.schema.plan;

import io.metatables.schema.diff.ChangeGrain;
import io.metatables.schema.diff.ChangeLabels;
import io.metatables.schema.diff.CommentTable;
import io.metatables.schema.diff.CreateSchema;
import io.metatables.schema.diff.CreateTable;
import io.metatables.schema.diff.DropTable;
import io.metatables.schema.diff.KeepSchema;
import io.metatables.schema.diff.RenameTable;
import io.metatables.schema.diff.TableChange;

/** What a change to a whole table costs. */
final class TableChangeCost implements TableChange.Visitor<StepCost> {

    @Override
    public StepCost visitCreateSchema(CreateSchema change) {
        return StepCost.NONE;
    }

    @Override
    public StepCost visitKeepSchema(KeepSchema change) {
        return StepCost.NONE;
    }

    @Override
    public StepCost visitCreateTable(CreateTable change) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, change.table().name());
    }

    @Override
    public StepCost visitDropTable(DropTable change) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, change.table().name());
    }

    @Override
    public StepCost visitRenameTable(RenameTable change) {
        return change.from().name().equals(change.to().name())
                ? StepCost.NONE
                : StepCost.brief(LockMode.ACCESS_EXCLUSIVE, change.from().name());
    }

    @Override
    public StepCost visitCommentTable(CommentTable change) {
        return StepCost.brief(LockMode.SHARE_UPDATE_EXCLUSIVE, change.table().name());
    }

    @Override
    public StepCost visitChangeLabels(ChangeLabels change) {
        return StepCost.NONE;
    }

    @Override
    public StepCost visitChangeGrain(ChangeGrain change) {
        return StepCost.NONE;
    }
}
