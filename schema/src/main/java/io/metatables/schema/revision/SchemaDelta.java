package io.metatables.schema.revision;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Table;
import java.util.List;
import java.util.Map;

/**
 * What a revision does to the tables as values: from it, and not from SQL, the schema at any revision is known.
 *
 * @param dropped identifiers of tables that are gone after it, sorted
 * @param tables tables that are new or different after it, sorted by identifier
 */
public record SchemaDelta(List<String> dropped, List<Table> tables) {

    /** Copies the lists. */
    public SchemaDelta {
        dropped = List.copyOf(dropped);
        tables = List.copyOf(tables);
    }

    /**
     * The delta that leads from one schema to another.
     *
     * @param from the schema before
     * @param to the schema after
     * @return what differs
     */
    public static SchemaDelta between(DatabaseSchema from, DatabaseSchema to) {
        Map<String, Table> before = from.tablesByIdentifier();
        Map<String, Table> after = to.tablesByIdentifier();
        return new SchemaDelta(
                before.keySet().stream()
                        .filter(identifier -> !after.containsKey(identifier))
                        .toList(),
                to.tables().stream()
                        .filter(table -> !table.equals(before.get(table.identifier())))
                        .toList());
    }

    /**
     * Applies this delta.
     *
     * @param tablesByIdentifier the tables before; changed into the tables after
     */
    void applyTo(Map<String, Table> tablesByIdentifier) {
        tablesByIdentifier.keySet().removeAll(dropped);
        tables.forEach(table -> tablesByIdentifier.put(table.identifier(), table));
    }
}
