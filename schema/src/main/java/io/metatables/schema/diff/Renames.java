package io.metatables.schema.diff;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the model says of former names. A declaration keeps its {@code @RenamedFrom} after the revision that renamed it, so that
 * most of this is history: a former name counts only where the old schema has it and not the new name, and the new schema the
 * new name and not the former one.
 *
 * @param tables new identifier to former identifier
 * @param columns new identifier of the table to new column name to former column name
 * @param objects the same for types
 */
public record Renames(Map<String, String> tables, Map<String, Map<String, String>> columns, ObjectRenames objects) {
    /** Nothing was ever renamed. */
    public static final Renames NONE = new Renames(Map.of(), Map.of());

    /** Copies the maps. */
    public Renames {
        tables = Map.copyOf(tables);
        Map<String, Map<String, String>> copy = new HashMap<>();
        for (Map.Entry<String, Map<String, String>> entry : columns.entrySet()) {
            copy.put(entry.getKey(), Map.copyOf(entry.getValue()));
        }
        columns = Collections.unmodifiableMap(copy);
    }

    /**
     * Former names of tables and columns only.
     *
     * @param tables new identifier to former identifier
     * @param columns new identifier of the table to new column name to former column name
     */
    public Renames(Map<String, String> tables, Map<String, Map<String, String>> columns) {
        this(tables, columns, ObjectRenames.NONE);
    }

    /**
     * The former names of a table's columns.
     *
     * @param identifier the new identifier of the table
     * @return new column name to former column name
     */
    public Map<String, String> columnsOf(String identifier) {
        return new TreeMap<>(columns.getOrDefault(identifier, Map.of()));
    }
}
