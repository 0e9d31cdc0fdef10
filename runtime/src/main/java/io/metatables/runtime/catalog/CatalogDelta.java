package io.metatables.runtime.catalog;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables whose registrations a revision moves.
 *
 * @param changed tables that are new, or different from before, as they will be
 * @param gone tables that won't be there any more, as they were
 */
public record CatalogDelta(List<Table> changed, List<Table> gone) {

    /** Copies the lists. */
    public CatalogDelta {
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    /**
     * What leads from one schema to another, up or down.
     *
     * @param before the schema that the database has
     * @param after the schema that it will have
     * @return the tables that differ
     */
    public static CatalogDelta between(DatabaseSchema before, DatabaseSchema after) {
        Map<String, Table> old = before.tablesByIdentifier();
        List<Table> changed = after.tables().stream()
                .filter(table -> !table.equals(old.get(table.identifier())))
                .toList();
        Set<String> keysAfter = after.tables().stream().map(CatalogDelta::key).collect(Collectors.toSet());
        List<Table> gone = before.tables().stream()
                .filter(table -> !keysAfter.contains(key(table)))
                .toList();
        return new CatalogDelta(changed, gone);
    }

    private static String key(Table table) {
        return table.identifier() + " " + table.name().schema();
    }

    /**
     * Whether no registration moves.
     *
     * @return true if both lists are empty
     */
    public boolean isEmpty() {
        return changed.isEmpty() && gone.isEmpty();
    }
}
