package io.metatables.schema.model;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * How a table is stored.
 *
 * @param unlogged whether it is faster to write and empty after a crash
 * @param parameters storage parameters, values by name
 * @param tablespace null: the default one
 * @param accessMethod null: the default one
 */
public record TableStorage(
        boolean unlogged,
        SortedMap<String, String> parameters,
        @Nullable String tablespace,
        @Nullable String accessMethod) {
    /** Nothing said. */
    public static final TableStorage DEFAULT = new TableStorage(false, StorageParameters.NONE, null, null);

    /** Copies the parameters. */
    public TableStorage {
        parameters = StorageParameters.copyOf(parameters);
    }

    /**
     * What is as usual is one object, which is equal to itself without a look at its parts.
     *
     * @return {@link #DEFAULT} if nothing is said, or else this
     */
    TableStorage shared() {
        boolean isDefault = !unlogged && parameters.isEmpty() && tablespace == null && accessMethod == null;
        return isDefault ? DEFAULT : this;
    }
}
