package io.metatables.schema.plan;

import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Partition;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The partitioned tables of a schema. */
final class PartitionTrees {
    private final Map<QualifiedName, Partitioning> partitionings = new HashMap<>();
    private final Map<QualifiedName, List<Table>> models = new HashMap<>();

    PartitionTrees(DatabaseSchema schema) {
        for (Table table : schema.tables()) {
            if (table.partitioning() != null) {
                add(table.name(), table.partitioning());
            }
            if (table.ancestry() instanceof Ancestry.PartitionOf partition) {
                models.computeIfAbsent(partition.parent(), parent -> new ArrayList<>())
                        .add(table);
            }
        }
    }

    private void add(QualifiedName name, Partitioning partitioning) {
        partitionings.put(name, partitioning);
        for (Partition partition : partitioning.partitions()) {
            if (partition.partitioning() != null) {
                add(partition.name(), partition.partitioning());
            }
        }
    }

    /** The tree of a table or of a partition of one; empty if it is not partitioned. */
    Optional<PartitionTree> of(QualifiedName name) {
        Partitioning partitioning = partitionings.get(name);
        return partitioning == null ? Optional.empty() : Optional.of(tree(name, "", partitioning));
    }

    private PartitionTree tree(QualifiedName name, String bound, @Nullable Partitioning partitioning) {
        List<PartitionTree> parts = new ArrayList<>();
        if (partitioning != null) {
            for (Partition partition : partitioning.partitions()) {
                parts.add(tree(partition.name(), partition.bound(), partition.partitioning()));
            }
            for (Table model : models.getOrDefault(name, List.of())) {
                parts.add(tree(model.name(), bound(model), model.partitioning()));
            }
        }
        return new PartitionTree(name, bound, partitioning != null, parts);
    }

    private static String bound(Table model) {
        return model.ancestry() instanceof Ancestry.PartitionOf partition ? partition.bound() : "";
    }
}
