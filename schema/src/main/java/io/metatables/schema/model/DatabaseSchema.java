package io.metatables.schema.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All tables of one provider, in the order of their identifiers, whatever the order in which they were given.
 *
 * @param namespace the group that the identifiers belong to
 * @param prefix what the conventional physical names begin with, without the two underscores
 * @param objects what it has beside its tables
 * @param tables sorted by identifier
 */
public record DatabaseSchema(String namespace, String prefix, SchemaObjects objects, List<Table> tables) {

    /**
     * Sorts the tables.
     *
     * @throws IllegalArgumentException if two tables have one identifier
     */
    public DatabaseSchema {
        List<Table> sorted = new ArrayList<>(tables);
        sorted.sort((one, other) -> one.identifier().compareTo(other.identifier()));
        tables = List.copyOf(sorted);
        for (int i = 1; i < tables.size(); i++) {
            if (tables.get(i).identifier().equals(tables.get(i - 1).identifier())) {
                throw new IllegalArgumentException(
                        "two tables have the identifier " + tables.get(i).identifier());
            }
        }
    }

    /**
     * A schema that has nothing but tables.
     *
     * @param namespace the group that the identifiers belong to
     * @param prefix what the conventional physical names begin with
     * @param tables in any order
     * @throws IllegalArgumentException if two tables have one identifier
     */
    public DatabaseSchema(String namespace, String prefix, List<Table> tables) {
        this(namespace, prefix, SchemaObjects.NONE, tables);
    }

    /**
     * A schema without tables, from which every history starts.
     *
     * @param namespace the group that the identifiers will belong to
     * @param prefix what the conventional physical names will begin with
     * @return the empty schema
     */
    public static DatabaseSchema empty(String namespace, String prefix) {
        return new DatabaseSchema(namespace, prefix, List.of());
    }

    /**
     * The tables by identifier; made anew at each call.
     *
     * @return in the order of the identifiers
     */
    public Map<String, Table> tablesByIdentifier() {
        Map<String, Table> byIdentifier = new LinkedHashMap<>();
        for (Table table : tables) {
            byIdentifier.put(table.identifier(), table);
        }
        return byIdentifier;
    }

    /**
     * The same provider with other objects beside its tables.
     *
     * @param newObjects types, sequences, extensions
     * @return a schema that differs in its objects only
     */
    public DatabaseSchema withObjects(SchemaObjects newObjects) {
        return new DatabaseSchema(namespace, prefix, newObjects, tables);
    }

    /**
     * The same provider with other tables.
     *
     * @param newTables in any order
     * @return a schema that differs in its tables only
     */
    public DatabaseSchema withTables(List<Table> newTables) {
        return new DatabaseSchema(namespace, prefix, objects, newTables);
    }
}
