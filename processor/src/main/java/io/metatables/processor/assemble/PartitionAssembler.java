package io.metatables.processor.assemble;

import io.metatables.processor.declaration.AncestryDeclaration;
import io.metatables.processor.declaration.PartitionDeclaration;
import io.metatables.processor.declaration.PartitionKeyDeclaration;
import io.metatables.processor.declaration.StorageDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.Partition;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.TableStorage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes how one table is partitioned and stored, and the tables that it has columns from.
 *
 * @param table a valid declaration
 * @param tables those that may be its parents
 */
record PartitionAssembler(TableDeclaration table, ProviderTables tables) {

    @Nullable
    Partitioning partitioning() {
        return partitioning(
                table.details().partitionKey(), null, table.options().schema());
    }

    /** What is below the table itself, or below the partition of a name. */
    private @Nullable Partitioning partitioning(
            @Nullable PartitionKeyDeclaration key, @Nullable String below, @Nullable String schema) {
        if (key == null) {
            return null;
        }
        PartitionBounds bounds = PartitionBounds.of(table, key);
        return new Partitioning(
                key.strategy(),
                IndexAssembler.elements(table, key.elements()),
                table.details().partitions().stream()
                        .filter(partition -> Objects.equals(partition.of(), below))
                        .map(partition -> partition(partition, bounds, schema))
                        .toList());
    }

    private Partition partition(PartitionDeclaration declared, PartitionBounds bounds, @Nullable String parentSchema) {
        String schema = declared.schema() == null ? parentSchema : declared.schema();
        return new Partition(
                new QualifiedName(schema, declared.name()),
                bounds.canonical(declared.values()),
                storage(declared.storage()),
                partitioning(declared.key(), declared.name(), schema),
                declared.description());
    }

    TableStorage storage() {
        return storage(table.details().storage());
    }

    private static TableStorage storage(StorageDeclaration declared) {
        return new TableStorage(
                declared.unlogged(),
                Parameters.of(declared.parameters()),
                declared.tablespace(),
                declared.accessMethod());
    }

    @Nullable
    Ancestry ancestry() {
        AncestryDeclaration declared = table.details().ancestry();
        if (declared == null) {
            return null;
        }
        List<TableDeclaration> parents =
                declared.parents().stream().map(tables::of).toList();
        return declared instanceof AncestryDeclaration.PartitionMembership partition
                ? partitionOf(parents.get(0), partition.values())
                : new Ancestry.Inherits(parents.stream().map(tables::name).toList());
    }

    private Ancestry partitionOf(TableDeclaration parent, String values) {
        PartitionKeyDeclaration key = parent.details().partitionKey();
        if (key == null) {
            throw new IllegalStateException(parent.model().name() + " is not partitioned");
        }
        return new Ancestry.PartitionOf(
                tables.name(parent), PartitionBounds.of(parent, key).canonical(values));
    }
}
