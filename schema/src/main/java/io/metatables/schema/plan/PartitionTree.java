package io.metatables.schema.plan;

import io.metatables.schema.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/**
 * A partitioned table with its partitions, or a partition.
 *
 * @param name the physical name
 * @param bound the rows that it holds, as in the model; empty for the table at the top
 * @param partitioned whether it has partitions and no rows of its own
 * @param parts its partitions, as far as they are declared
 */
record PartitionTree(QualifiedName name, String bound, boolean partitioned, List<PartitionTree> parts) {

    PartitionTree {
        parts = List.copyOf(parts);
    }

    /** Those that hold rows. */
    List<PartitionTree> leaves() {
        List<PartitionTree> leaves = new ArrayList<>();
        for (PartitionTree part : parts) {
            if (part.partitioned()) {
                leaves.addAll(part.leaves());
            } else {
                leaves.add(part);
            }
        }
        return leaves;
    }

    /** Those below this one that are partitioned themselves, each before its own. */
    List<PartitionTree> branches() {
        List<PartitionTree> branches = new ArrayList<>();
        for (PartitionTree part : parts) {
            if (part.partitioned()) {
                branches.add(part);
                branches.addAll(part.branches());
            }
        }
        return branches;
    }

    /** Whether one of its partitions holds what no other one does: then PostgreSQL detaches none while it is in use. */
    boolean hasDefault() {
        return parts.stream().anyMatch(part -> part.bound().equals("DEFAULT"));
    }
}
