package io.metatables.schema.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a column are stored, and how PostgreSQL samples them for its planner.
 *
 * @param strategy {@code PLAIN}, {@code MAIN}, {@code EXTERNAL} or {@code EXTENDED}; null: what its type has
 * @param compression {@code pglz} or {@code lz4}; null: what the server has
 * @param statistics how finely its values are sampled; null: as finely as the server says
 * @param parameters such as {@code n_distinct=-0.5}, sorted
 */
public record ColumnStorage(
        @Nullable String strategy,
        @Nullable String compression,
        @Nullable Integer statistics,
        List<String> parameters) {
    /** Nothing said. */
    public static final ColumnStorage DEFAULT = new ColumnStorage(null, null);

    /** Sorts the parameters. */
    public ColumnStorage {
        parameters =
                parameters.isEmpty() ? List.of() : parameters.stream().sorted().toList();
    }

    /**
     * Storage without a word on statistics.
     *
     * @param strategy {@code PLAIN}, {@code MAIN}, {@code EXTERNAL} or {@code EXTENDED}; null: what its type has
     * @param compression {@code pglz} or {@code lz4}; null: what the server has
     */
    public ColumnStorage(@Nullable String strategy, @Nullable String compression) {
        this(strategy, compression, null, List.of());
    }

    /**
     * Whether nothing is said.
     *
     * @return whether it is that of {@link #DEFAULT}
     */
    public boolean isDefault() {
        return strategy == null && compression == null && statistics == null && parameters.isEmpty();
    }

    /**
     * What is as usual is one object, which is equal to itself without a look at its parts.
     *
     * @return {@link #DEFAULT} if nothing is said, or else this
     */
    ColumnStorage shared() {
        return isDefault() ? DEFAULT : this;
    }

    /**
     * Whether nothing changes but how values are sampled.
     *
     * @param other another storage
     * @return whether strategy and compression are the same
     */
    public boolean hasFormOf(ColumnStorage other) {
        return Objects.equals(strategy, other.strategy) && Objects.equals(compression, other.compression);
    }
}
