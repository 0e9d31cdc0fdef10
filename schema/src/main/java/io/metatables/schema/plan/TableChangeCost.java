package io.metatables.schema.plan;

import io.metatables.schema.diff.AddPartition;
import io.metatables.schema.diff.ChangeCare;
import io.metatables.schema.diff.ChangeGrain;
import io.metatables.schema.diff.ChangeLabels;
import io.metatables.schema.diff.ChangeStorage;
import io.metatables.schema.diff.CommentPartition;
import io.metatables.schema.diff.CommentTable;
import io.metatables.schema.diff.CreateSchema;
import io.metatables.schema.diff.CreateTable;
import io.metatables.schema.diff.DropPartition;
import io.metatables.schema.diff.DropTable;
import io.metatables.schema.diff.KeepSchema;
import io.metatables.schema.diff.NoteTable;
import io.metatables.schema.diff.RenameTable;
import io.metatables.schema.diff.TableChange;
import io.metatables.schema.hazard.StorageRewrite;
import io.metatables.schema.model.Table;

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
        return ofWhole(change.table());
    }

    @Override
    public StepCost visitDropTable(DropTable change) {
        return ofWhole(change.table());
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

    @Override
    public StepCost visitAddPartition(AddPartition change) {
        return StepCost.brief(
                LockMode.ACCESS_EXCLUSIVE, change.parent(), change.partition().name());
    }

    @Override
    public StepCost visitDropPartition(DropPartition change) {
        return StepCost.brief(
                LockMode.ACCESS_EXCLUSIVE, change.parent(), change.partition().name());
    }

    @Override
    public StepCost visitCommentPartition(CommentPartition change) {
        return StepCost.brief(LockMode.SHARE_UPDATE_EXCLUSIVE, change.partition());
    }

    @Override
    public StepCost visitChangeStorage(ChangeStorage change) {
        return StorageRewrite.isNeeded(change.from(), change.to())
                ? StepCost.rewriting(LockMode.ACCESS_EXCLUSIVE, change.relation())
                : StepCost.brief(LockMode.SHARE_UPDATE_EXCLUSIVE, change.relation());
    }

    @Override
    public StepCost visitChangeCare(ChangeCare change) {
        return StepCost.NONE;
    }

    @Override
    public StepCost visitNoteTable(NoteTable change) {
        return StepCost.NONE;
    }

    private static StepCost ofWhole(Table table) {
        return table.care().external() ? StepCost.NONE : StepCost.brief(LockMode.ACCESS_EXCLUSIVE, table.name());
    }
}
