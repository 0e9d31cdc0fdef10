package io.metatables.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * How the values of a column are stored.
 *
 * @param strategy {@code PLAIN}, {@code MAIN}, {@code EXTERNAL} or {@code EXTENDED}; null: what its type has
 * @param compression {@code pglz} or {@code lz4}; null: what the server has
 */
public record ColumnStorage(
        @Nullable String strategy, @Nullable String compression) {
    /** Nothing said. */
    public static final ColumnStorage DEFAULT = new ColumnStorage(null, null);
}
