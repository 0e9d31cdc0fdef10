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
import io.metatables.schema.hazard.RevisionScope;
import io.metatables.schema.hazard.StorageRewrite;
import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a change to a whole table costs.
 *
 * @param scope what else the same revision does
 */
record TableChangeCost(RevisionScope scope) implements TableChange.Visitor<StepCost> {

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
        if (change.table().ancestry() instanceof Ancestry.PartitionOf partition && scope.inUse(partition.parent())) {
            Optional<QualifiedName> rest = scope.tables().defaultPartition(partition.parent());
            if (rest.isPresent()) {
                return StepCost.scanning(LockMode.ACCESS_EXCLUSIVE, partition.parent(), rest.get());
            }
        }
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

    /** Rows of the partition for what is left over could belong to the new one; new rows of it must keep the foreign keys. */
    @Override
    public StepCost visitAddPartition(AddPartition change) {
        Optional<QualifiedName> rest = scope.tables().defaultPartition(change.parent());
        if (rest.isPresent()) {
            return StepCost.scanning(LockMode.ACCESS_EXCLUSIVE, rest.get());
        }
        List<QualifiedName> related = scope.tables().related(change.table().name());
        return related.isEmpty()
                ? StepCost.brief(LockMode.SHARE_UPDATE_EXCLUSIVE, change.parent())
                : StepCost.brief(LockMode.SHARE_ROW_EXCLUSIVE, related.toArray(QualifiedName[]::new));
    }

    @Override
    public StepCost visitDropPartition(DropPartition change) {
        return ofPartition(
                change.table().name(), change.parent(), change.partition().name());
    }

    private StepCost ofPartition(QualifiedName table, QualifiedName parent, QualifiedName partition) {
        List<QualifiedName> locked = new ArrayList<>(List.of(parent, partition));
        locked.addAll(scope.tables().related(table));
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, locked.toArray(QualifiedName[]::new));
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

    /** A partition comes and goes under a lock of the partitioned table. */
    private StepCost ofWhole(Table table) {
        if (table.care().external()) {
            return StepCost.NONE;
        }
        return table.ancestry() instanceof Ancestry.PartitionOf partition
                ? ofPartition(partition.parent(), partition.parent(), table.name())
                : StepCost.brief(LockMode.ACCESS_EXCLUSIVE, table.name());
    }
}
