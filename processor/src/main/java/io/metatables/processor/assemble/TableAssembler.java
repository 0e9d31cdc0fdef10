package io.metatables.processor.assemble;

import io.metatables.processor.declaration.AncestryDeclaration;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.StorageName;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TableDetails;
import io.metatables.schema.model.Cadence;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.Grain;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableCare;
import io.metatables.schema.model.TableKind;
import io.metatables.schema.model.Transitional;
import io.metatables.schema.model.TransitionalColumn;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tables of one provider.
 *
 * @param tables all of them
 */
record TableAssembler(ProviderTables tables) {

    Table assemble(TableDeclaration declared) {
        QualifiedName name = tables.name(declared);
        ObjectNames names = new ObjectNames(name.name());
        KeyAssembler keys = new KeyAssembler(declared, names);
        IndexAssembler indexes = new IndexAssembler(declared, names);
        PartitionAssembler partitions = new PartitionAssembler(declared, tables);
        Grain grain = grain(declared);
        PrimaryKey primaryKey = keys.primaryKey();
        List<UniqueConstraint> uniques = keys.uniques();
        TableDetails details = declared.details();
        return Table.builder(declared.identifier(), name)
                .description(declared.options().description())
                .labels(declared.options().labels())
                .columns(columns(declared, name))
                .primaryKey(primaryKey)
                .uniqueConstraints(uniques)
                .foreignKeys(new ForeignKeyAssembler(declared, names, tables).foreignKeys())
                .checkConstraints(keys.checks())
                .exclusionConstraints(indexes.exclusions())
                .indexes(withGrain(declared, grain, primaryKey, uniques, indexes.indexes(), names))
                .marks(new MarksAssembler(declared, names).marks())
                .grain(grain)
                .storage(partitions.storage())
                .partitioning(partitions.partitioning())
                .ancestry(partitions.ancestry())
                .care(new TableCare(details.external(), details.guarded()))
                .transitional(transitional(declared))
                .build();
    }

    /** The declaration alone decides: as long as it says so, a former name is there. */
    private Transitional transitional(TableDeclaration declared) {
        List<TransitionalColumn> columns = new ArrayList<>();
        for (ColumnDeclaration column : declared.columnsWith(ColumnRole.RENAMED_ONLINE)) {
            String former = column.renamedFrom();
            if (former != null) {
                columns.add(new TransitionalColumn(former, column.columnName()));
            }
        }
        QualifiedName view = StorageName.former(declared, tables.prefix());
        return columns.isEmpty() && view == null ? Transitional.NONE : new Transitional(columns, view);
    }

    private List<Column> columns(TableDeclaration declared, QualifiedName name) {
        ColumnAssembler assembler = new ColumnAssembler(name);
        List<ColumnDeclaration> own =
                declared.details().ancestry() instanceof AncestryDeclaration.PartitionMembership partition
                        ? new PartitionColumns(tables.of(partition.target())).alteredIn(declared)
                        : declared.columns();
        List<Column> columns = new ArrayList<>(own.size());
        for (ColumnDeclaration column : own) {
            columns.add(assembler.column(column));
        }
        return columns;
    }

    /** What keeps the grain of a partitioned table unique does so in its partitions. */
    private static List<Index> withGrain(
            TableDeclaration declared,
            @Nullable Grain grain,
            @Nullable PrimaryKey primaryKey,
            List<UniqueConstraint> uniques,
            List<Index> indexes,
            ObjectNames names) {
        return isPartition(declared) ? indexes : GrainIndex.with(grain, primaryKey, uniques, indexes, names);
    }

    private static boolean isPartition(TableDeclaration declared) {
        return declared.details().ancestry() instanceof AncestryDeclaration.PartitionMembership;
    }

    private static @Nullable Grain grain(TableDeclaration declared) {
        if (declared.kind() == TableKind.META_TABLE) {
            return null;
        }
        List<String> columns = MemberColumns.names(declared, declared.grainMembers());
        return new Grain(
                columns.get(0),
                columns.subList(1, columns.size()),
                Cadence.ofCode(String.valueOf(declared.options().cadence())).orElseThrow());
    }
}
