package io.metatables.schema.model;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of an index beside its elements.
 *
 * @param method the access method, such as {@code btree}
 * @param include columns that it carries without being part of its key, in their order
 * @param where an SQL expression, without the parentheses around the whole of it; null: all rows
 * @param nullsNotDistinct whether two nulls count as the same value
 * @param storageParameters values by name
 * @param tablespace null: the default one
 */
public record IndexOptions(
        String method,
        List<String> include,
        @Nullable String where,
        boolean nullsNotDistinct,
        SortedMap<String, String> storageParameters,
        @Nullable String tablespace) {
    /** The method when nothing is said. */
    public static final String BTREE = "btree";

    /** A B-tree over all rows. */
    public static final IndexOptions DEFAULT =
            new IndexOptions(BTREE, List.of(), null, false, StorageParameters.NONE, null);

    /** Copies the collections. */
    public IndexOptions {
        include = List.copyOf(include);
        storageParameters = StorageParameters.copyOf(storageParameters);
    }

    /**
     * What is as usual is one object, which is equal to itself without a look at its parts.
     *
     * @return {@link #DEFAULT} if nothing is said, or else this
     */
    IndexOptions shared() {
        boolean isDefault = method.equals(BTREE)
                && include.isEmpty()
                && where == null
                && !nullsNotDistinct
                && storageParameters.isEmpty()
                && tablespace == null;
        return isDefault ? DEFAULT : this;
    }
}
