package io.metatables.schema.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Parameters in parentheses, such as {@code fillfactor} to {@code 70}, sorted by name. */
public final class StorageParameters {
    /** No parameters. */
    public static final SortedMap<String, String> NONE = Collections.emptySortedMap();

    private StorageParameters() {}

    /**
     * Sorts and copies.
     *
     * @param parameters values by name
     * @return an immutable map
     */
    public static SortedMap<String, String> copyOf(Map<String, String> parameters) {
        return parameters.isEmpty() ? NONE : Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }
}
