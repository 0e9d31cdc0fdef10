package io.metatables.schema.model;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a primary key or a unique constraint beside its columns.
 *
 * @param include columns that its index carries, in their order
 * @param nullsNotDistinct whether two nulls count as the same value
 * @param deferrability when it is checked
 * @param storageParameters of its index, values by name
 * @param tablespace of its index; null: the default one
 */
public record KeyOptions(
        List<String> include,
        boolean nullsNotDistinct,
        Deferrability deferrability,
        SortedMap<String, String> storageParameters,
        @Nullable String tablespace) {
    /** Nothing said. */
    public static final KeyOptions DEFAULT =
            new KeyOptions(List.of(), false, Deferrability.NOT_DEFERRABLE, StorageParameters.NONE, null);

    /** Copies the collections. */
    public KeyOptions {
        include = List.copyOf(include);
        storageParameters = StorageParameters.copyOf(storageParameters);
    }

    /**
     * What is as usual is one object, which is equal to itself without a look at its parts.
     *
     * @return {@link #DEFAULT} if nothing is said, or else this
     */
    KeyOptions shared() {
        boolean isDefault = include.isEmpty()
                && !nullsNotDistinct
                && deferrability == Deferrability.NOT_DEFERRABLE
                && storageParameters.isEmpty()
                && tablespace == null;
        return isDefault ? DEFAULT : this;
    }
}
