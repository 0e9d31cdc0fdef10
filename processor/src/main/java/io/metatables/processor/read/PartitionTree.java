package io.metatables.processor.read;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.PartitionDeclaration;
import io.metatables.processor.declaration.SourceRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that every partition beside a table belongs to it, or to another one beside it that is itself partitioned. */
final class PartitionTree {
    private final List<PartitionDeclaration> partitions;
    private final ReadingFindings findings;
    private final Map<String, PartitionDeclaration> byName = new HashMap<>();

    PartitionTree(List<PartitionDeclaration> partitions, ReadingFindings findings) {
        this.partitions = partitions;
        this.findings = findings;
    }

    void check(boolean tableIsPartitioned) {
        for (PartitionDeclaration partition : partitions) {
            if (partition.name().isBlank()) {
                refuse(partition.source().value("name"), "has no name.", "Give it the physical name of its table.");
            } else if (byName.putIfAbsent(partition.name(), partition) != null) {
                refuse(
                        partition.source().value("name"),
                        "has the name " + partition.name() + " of another one beside it.",
                        "Give it a name of its own.");
            }
        }
        partitions.forEach(partition -> checkParent(partition, tableIsPartitioned));
    }

    private void checkParent(PartitionDeclaration partition, boolean tableIsPartitioned) {
        String of = partition.of();
        if (of == null) {
            if (!tableIsPartitioned) {
                refuse(
                        partition.source(),
                        "belongs to a table that is not partitioned.",
                        "Add @PartitionBy to the class.");
            }
            return;
        }
        PartitionDeclaration parent = byName.get(of);
        if (parent == null || parent.key() == null) {
            refuse(
                    partition.source().value("of"),
                    "is one of " + of + ", which is "
                            + (parent == null ? "no partition beside it." : "not partitioned itself."),
                    parent == null
                            ? "Write the name of another @Partition of the class."
                            : "Add by = @PartitionBy(...) to that partition.");
        } else if (isCircle(partition)) {
            refuse(partition.source().value("of"), "is a part of itself.", "Let one of them belong to the table.");
        }
    }

    private boolean isCircle(PartitionDeclaration partition) {
        Set<String> seen = new HashSet<>();
        @Nullable PartitionDeclaration next = partition;
        while (next != null && seen.add(next.name())) {
            String of = next.of();
            next = of == null ? null : byName.get(of);
        }
        return next != null;
    }

    private void refuse(SourceRef place, String problem, String remedy) {
        findings.add(
                place, DeclarationCode.PARTITION_PLACE, "The @Partition of " + place.type() + " " + problem, remedy);
    }
}
