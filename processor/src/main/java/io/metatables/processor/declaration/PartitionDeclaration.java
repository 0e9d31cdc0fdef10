package io.metatables.processor.declaration;

import org.jspecify.annotations.Nullable;

/**
 * A partition that has nothing of its own.
 *
 * @param source the place of the annotation
 * @param name the physical name
 * @param schema null: that of the partitioned table
 * @param of the name of the partition that it is a part of; null: the table
 * @param values its bound as written
 * @param key how it is itself partitioned; null: it is not
 * @param storage how it is stored
 * @param description the comment; null: none
 */
public record PartitionDeclaration(
        SourceRef source,
        String name,
        @Nullable String schema,
        @Nullable String of,
        String values,
        @Nullable PartitionKeyDeclaration key,
        StorageDeclaration storage,
        @Nullable String description) {}
