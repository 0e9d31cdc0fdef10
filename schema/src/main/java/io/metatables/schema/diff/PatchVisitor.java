package io.metatables.schema.diff;

import io.metatables.schema.model.DataType;
import io.metatables.schema.model.Grain;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes a change to the tables, or to what a schema has beside them. */
final class PatchVisitor implements SchemaChange.Visitor<PatchVisitor>, TableChange.Visitor<PatchVisitor> {
    private final PatchedTables tables;
    private final PatchedObjects objects;

    PatchVisitor(PatchedTables tables, PatchedObjects objects) {
        this.tables = tables;
        this.objects = objects;
    }

    @Override
    public PatchVisitor visitType(TypeChange change) {
        DataType after = change.accept(new TypePatch(objects));
        QualifiedName before = change instanceof NoteType note ? note.from().qualifiedName() : change.type();
        if (!after.qualifiedName().equals(before)) {
            tables.followType(TypeNames.of(before, after.qualifiedName()));
        }
        return this;
    }

    @Override
    public PatchVisitor visitSequence(SequenceChange change) {
        change.accept(new SequencePatch(objects));
        return this;
    }

    @Override
    public PatchVisitor visitExtension(ExtensionChange change) {
        change.accept(new ExtensionPatch(objects));
        return this;
    }

    @Override
    public PatchVisitor visitTable(TableChange change) {
        return change.accept((TableChange.Visitor<PatchVisitor>) this);
    }

    @Override
    public PatchVisitor visitColumn(ColumnChange change) {
        Table table = tables.get(change.table());
        tables.replace(change.table(), change.accept(new ColumnPatch(table)));
        if (change instanceof RenameColumn rename) {
            tables.followColumn(rename.table().name(), new ColumnNames(Map.of(rename.from(), rename.to())));
        }
        return this;
    }

    @Override
    public PatchVisitor visitTransition(TransitionChange change) {
        Table table = tables.get(change.table());
        tables.replace(change.table(), change.accept(new TransitionPatch(table)));
        return this;
    }

    @Override
    public PatchVisitor visitObject(ObjectChange change) {
        Table table = tables.get(change.table());
        tables.replace(change.table(), change.accept(new ObjectPatch(table)));
        return this;
    }

    @Override
    public PatchVisitor visitCreateSchema(CreateSchema change) {
        return this; // schemas are known only by the tables in them
    }

    @Override
    public PatchVisitor visitKeepSchema(KeepSchema change) {
        return this;
    }

    @Override
    public PatchVisitor visitCreateTable(CreateTable change) {
        tables.add(change.table());
        return this;
    }

    @Override
    public PatchVisitor visitDropTable(DropTable change) {
        tables.remove(TableRef.of(change.table()));
        return this;
    }

    @Override
    public PatchVisitor visitRenameTable(RenameTable change) {
        QualifiedName newName = change.to().name();
        Table table = tables.remove(change.from());
        tables.add(OwnedSequences.moved(table, newName.schema()).toBuilder()
                .identifier(change.to().identifier())
                .name(newName)
                .build());
        tables.followTable(change.from().name(), newName);
        return this;
    }

    @Override
    public PatchVisitor visitCommentTable(CommentTable change) {
        Table table = tables.get(change.table());
        expect(change, table.description(), change.from());
        tables.replace(
                change.table(), table.toBuilder().description(change.to()).build());
        return this;
    }

    @Override
    public PatchVisitor visitChangeLabels(ChangeLabels change) {
        Table table = tables.get(change.table());
        expect(change, table.labels(), change.from());
        tables.replace(change.table(), table.toBuilder().labels(change.to()).build());
        return this;
    }

    @Override
    public PatchVisitor visitChangeGrain(ChangeGrain change) {
        Table table = tables.get(change.table());
        @Nullable Grain newGrain = change.to();
        expect(change, table.grain(), change.from());
        tables.replace(change.table(), table.toBuilder().grain(newGrain).build());
        return this;
    }

    @Override
    public PatchVisitor visitAddPartition(AddPartition change) {
        return partitioned(change.table(), new PartitionPatch(change.parent()).adding(change, change.partition()));
    }

    @Override
    public PatchVisitor visitDropPartition(DropPartition change) {
        return partitioned(change.table(), new PartitionPatch(change.parent()).dropping(change, change.partition()));
    }

    @Override
    public PatchVisitor visitCommentPartition(CommentPartition change) {
        return partitioned(change.table(), PartitionPatch.replacing(change, change.partition(), partition -> {
            expect(change, partition.description(), change.from());
            return partition.withDescription(change.to());
        }));
    }

    @Override
    public PatchVisitor visitChangeStorage(ChangeStorage change) {
        if (!change.relation().equals(change.table().name())) {
            return partitioned(change.table(), PartitionPatch.replacing(change, change.relation(), partition -> {
                expect(change, partition.storage(), change.from());
                return partition.withStorage(change.to());
            }));
        }
        Table table = tables.get(change.table());
        expect(change, table.storage(), change.from());
        tables.replace(change.table(), table.toBuilder().storage(change.to()).build());
        return this;
    }

    private PatchVisitor partitioned(TableRef ref, UnaryOperator<Table> patch) {
        tables.replace(ref, patch.apply(tables.get(ref)));
        return this;
    }

    @Override
    public PatchVisitor visitChangeCare(ChangeCare change) {
        Table table = tables.get(change.table());
        expect(change, table.care(), change.from());
        tables.replace(change.table(), table.toBuilder().care(change.to()).build());
        return this;
    }

    @Override
    public PatchVisitor visitNoteTable(NoteTable change) {
        expect(change, tables.remove(TableRef.of(change.from())), change.from());
        tables.add(change.to());
        return this;
    }

    static void expect(SchemaChange change, @Nullable Object found, @Nullable Object expected) {
        if (!Objects.equals(found, expected)) {
            throw new IllegalArgumentException(change.describe() + ": expected " + expected + ", found " + found);
        }
    }
}
