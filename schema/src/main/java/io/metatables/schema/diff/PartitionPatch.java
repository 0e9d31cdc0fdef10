package io.metatables.schema.diff;

import io.metatables.schema.model.Partition;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes changes to the partitions below a table or below a partition of it.
 *
 * @param parent the physical name of the one that is changed
 */
record PartitionPatch(QualifiedName parent) {

    UnaryOperator<Table> adding(SchemaChange change, Partition partition) {
        return changing(change, partitions -> {
            List<Partition> more = new ArrayList<>(partitions);
            more.add(partition);
            return more;
        });
    }

    UnaryOperator<Table> dropping(SchemaChange change, Partition partition) {
        return changing(change, partitions -> {
            List<Partition> fewer = new ArrayList<>(partitions);
            PatchVisitor.expect(change, fewer.remove(partition), true);
            return fewer;
        });
    }

    static UnaryOperator<Table> replacing(SchemaChange change, QualifiedName name, UnaryOperator<Partition> patch) {
        return table -> {
            Table patched = withPartitioning(table, replaced(table.partitioning(), name, patch));
            PatchVisitor.expect(change, patched.equals(table), false);
            return patched;
        };
    }

    private UnaryOperator<Table> changing(SchemaChange change, UnaryOperator<List<Partition>> patch) {
        return table -> {
            @Nullable Partitioning partitioning = table.partitioning();
            if (partitioning != null && table.name().equals(parent)) {
                return withPartitioning(table, partitioning.withPartitions(patch.apply(partitioning.partitions())));
            }
            return replacing(change, parent, partition -> {
                        @Nullable Partitioning inner = partition.partitioning();
                        return inner == null
                                ? partition
                                : partition.withPartitioning(inner.withPartitions(patch.apply(inner.partitions())));
                    })
                    .apply(table);
        };
    }

    private static Table withPartitioning(Table table, @Nullable Partitioning partitioning) {
        return table.toBuilder().partitioning(partitioning).build();
    }

    private static @Nullable Partitioning replaced(
            @Nullable Partitioning partitioning, QualifiedName name, UnaryOperator<Partition> patch) {
        return partitioning == null
                ? null
                : partitioning.withPartitions(partitioning.partitions().stream()
                        .map(it -> it.name().equals(name)
                                ? patch.apply(it)
                                : it.withPartitioning(replaced(it.partitioning(), name, patch)))
                        .toList());
    }
}
