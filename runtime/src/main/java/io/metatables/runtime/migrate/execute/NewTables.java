package io.metatables.runtime.migrate.execute;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Table;
import io.metatables.schema.revision.RenamedTable;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionHistory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables that a file makes, or one before it that belongs to the same revision: nobody else works with them yet, so that what locks
 * only them waits for nobody.
 *
 * @param names as scripts state them before a step
 */
record NewTables(Set<String> names) {

    /** The tables of which no revision before this one knows. */
    static NewTables of(RevisionHistory history, Revision revision) {
        Set<String> known = new HashSet<>();
        for (Revision earlier : history.revisions()) {
            if (earlier.equals(revision)) {
                break;
            }
            for (Table table : earlier.delta().tables()) {
                known.add(table.identifier());
                known.add(table.name().toString());
            }
        }
        revision.delta().renamed().stream().map(RenamedTable::to).forEach(known::add);
        return of(revision.delta().tables().stream()
                .filter(table -> !known.contains(table.identifier())
                        && !known.contains(table.name().toString()))
                .toList());
    }

    /** All tables of a schema that is made at once. */
    static NewTables of(DatabaseSchema schema) {
        return of(schema.tables());
    }

    private static NewTables of(List<Table> tables) {
        return new NewTables(tables.stream()
                .filter(table -> !table.care().external())
                .map(table -> table.name().toString())
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean include(List<String> tables) {
        return names.containsAll(tables);
    }
}
