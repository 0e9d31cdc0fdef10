package io.metatables.runtime.catalog;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Table;
import io.metatables.schema.revision.RenamedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables whose registrations a revision moves.
 *
 * @param changed tables that are new, or different from before, as they will be
 * @param gone tables that won't be there any more, as they were
 * @param moved tables that live on under another identifier or in another schema; as they will be, they are among the changed
 * @param released tables that the model no longer guards, as they will be; they are among the changed
 */
public record CatalogDelta(List<Table> changed, List<Table> gone, List<MovedTable> moved, List<Table> released) {

    /** Copies the lists. */
    public CatalogDelta {
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
        moved = List.copyOf(moved);
        released = List.copyOf(released);
    }

    /**
     * What leads from one schema to another, up or down.
     *
     * @param before the schema that the database has
     * @param after the schema that it will have
     * @param renamed the tables that get another identifier on the way
     * @return the tables that differ
     */
    public static CatalogDelta between(DatabaseSchema before, DatabaseSchema after, List<RenamedTable> renamed) {
        Map<String, String> newIdentifiers =
                renamed.stream().collect(Collectors.toMap(RenamedTable::from, RenamedTable::to));
        Map<String, Table> next = after.tablesByIdentifier();
        List<Table> gone = new ArrayList<>();
        List<MovedTable> moved = new ArrayList<>();
        List<Table> released = new ArrayList<>();
        for (Table table : before.tables()) {
            Table successor = next.get(newIdentifiers.getOrDefault(table.identifier(), table.identifier()));
            if (successor == null) {
                gone.add(table);
            } else if (!key(table).equals(key(successor))) {
                moved.add(new MovedTable(table, successor));
            }
            if (successor != null && table.care().guarded() && !successor.care().guarded()) {
                released.add(successor);
            }
        }
        Map<String, Table> old = before.tablesByIdentifier();
        List<Table> changed = after.tables().stream()
                .filter(table -> !table.equals(old.get(table.identifier())))
                .toList();
        return new CatalogDelta(changed, gone, moved, released);
    }

    private static String key(Table table) {
        return table.identifier() + " " + table.name().schema();
    }

    /** The changed tables whose rows, if they have any, keep their keys. */
    List<Table> changedInPlace() {
        Set<String> arriving =
                moved.stream().map(move -> move.to().identifier()).collect(Collectors.toSet());
        return changed.stream()
                .filter(table -> !arriving.contains(table.identifier()))
                .toList();
    }

    /** The tables whose rows nobody may attach to while the revision runs: they will be dropped, or called otherwise. */
    List<Table> leaving() {
        return Stream.concat(gone.stream(), moved.stream().map(MovedTable::from))
                .toList();
    }

    /**
     * Whether no registration moves.
     *
     * @return true if all lists are empty
     */
    public boolean isEmpty() {
        return changed.isEmpty() && gone.isEmpty() && moved.isEmpty();
    }
}
