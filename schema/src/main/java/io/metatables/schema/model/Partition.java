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
        @Nullable String description) {}
