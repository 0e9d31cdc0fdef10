package io.metatables.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * A partition that has nothing of its own: all its columns, constraints and indexes come from the partitioned table.
 *
 * @param name the physical name
 * @param bound the rows that it holds, as PostgreSQL prints it after {@code FOR VALUES}, or {@code DEFAULT}
 * @param storage how it is stored
 * @param partitioning how it is itself partitioned; null: it holds rows
 * @param description the comment; null: none
 */
public record Partition(
        QualifiedName name,
        String bound,
        TableStorage storage,
        @Nullable Partitioning partitioning,
        @Nullable String description) {

    /**
     * The same partition stored in another way.
     *
     * @param newStorage how it is stored
     * @return a partition that differs in its storage only
     */
    public Partition withStorage(TableStorage newStorage) {
        return new Partition(name, bound, newStorage, partitioning, description);
    }

    /**
     * The same partition with another comment.
     *
     * @param newDescription null: none
     * @return a partition that differs in its comment only
     */
    public Partition withDescription(@Nullable String newDescription) {
        return new Partition(name, bound, storage, partitioning, newDescription);
    }

    /**
     * The same partition, partitioned in another way.
     *
     * @param newPartitioning null: it holds rows
     * @return a partition that differs in its partitioning only
     */
    public Partition withPartitioning(@Nullable Partitioning newPartitioning) {
        return new Partition(name, bound, storage, newPartitioning, description);
    }
}
