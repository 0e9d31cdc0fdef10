package io.metatables.schema.model;

import java.util.Comparator;
import java.util.List;

/**
 * How a table is partitioned.
 *
 * @param strategy how rows are told apart
 * @param elements the partition key
 * @param partitions those that are declared with the table, sorted by name; others may be models of their own
 */
public record Partitioning(PartitionStrategy strategy, List<IndexElement> elements, List<Partition> partitions) {

    /** Copies and sorts. */
    public Partitioning {
        elements = List.copyOf(elements);
        partitions = partitions.stream()
                .sorted(Comparator.comparing(Partition::name))
                .toList();
    }

    /**
     * The same partitioning with other partitions.
     *
     * @param newPartitions in any order
     * @return a partitioning that differs in its partitions only
     */
    public Partitioning withPartitions(List<Partition> newPartitions) {
        return new Partitioning(strategy, elements, newPartitions);
    }
}
