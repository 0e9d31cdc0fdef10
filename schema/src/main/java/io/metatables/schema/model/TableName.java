package io.metatables.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * The physical name of a table, unquoted.
 *
 * @param schema the name of a schema that is not the default one; null: the default schema
 * @param name the name within the schema
 */
public record TableName(@Nullable String schema, String name) implements Comparable<TableName> {

    /**
     * Names a table of the default schema.
     *
     * @param name the name within the schema
     * @return the unqualified name
     */
    public static TableName of(String name) {
        return new TableName(null, name);
    }

    @Override
    public int compareTo(TableName other) {
        return toString().compareTo(other.toString());
    }

    /** The name as messages show it: without quotes, and with its schema unless that is the default one. */
    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
