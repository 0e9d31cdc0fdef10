package io.metatables.runtime.catalog;

import io.metatables.schema.model.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out what a registration changes. It looks before the rows are written: afterwards, all of them are active. */
final class NotedChanges {
    private static final String ACTIVE = """
            SELECT row.identifier, row.physical_schema
            FROM unnest(?::text[], ?::text[]) AS t (identifier, physical_schema)
            JOIN metatables.catalog__registered_table AS row
              ON row.namespace = ? AND row.identifier = t.identifier AND row.physical_schema = t.physical_schema
             AND row.status = 'ACTIVE'
            """;

    private final Connection connection;
    private final CatalogScope scope;

    NotedChanges(Connection connection, CatalogScope scope) {
        this.connection = connection;
        this.scope = scope;
    }

    /**
     * One table and what becomes of its row.
     *
     * @param table as it will be, or as it was if it is gone
     * @param kind what becomes of the row
     * @param former the identifier before; null if it stays
     */
    record Change(Table table, ChangeKind kind, @Nullable String former) {}

    List<Change> of(List<Table> kept, CatalogDelta delta) throws SQLException {
        Map<String, String> former = new HashMap<>();
        delta.moved()
                .forEach(move -> former.put(move.to().identifier(), move.from().identifier()));
        Set<CatalogScope.RowKey> active = active(kept);
        List<Change> changes = new ArrayList<>();
        for (Table table : kept) {
            String before = former.get(table.identifier());
            if (before != null) {
                changes.add(new Change(table, ChangeKind.RENAMED, before));
            } else {
                boolean wasActive = active.contains(scope.key(table));
                changes.add(new Change(table, wasActive ? ChangeKind.CHANGED : ChangeKind.REGISTERED, null));
            }
        }
        delta.gone().forEach(table -> changes.add(new Change(table, ChangeKind.RETIRED, null)));
        return changes;
    }

    private Set<CatalogScope.RowKey> active(List<Table> tables) throws SQLException {
        Set<CatalogScope.RowKey> active = new HashSet<>();
        for (List<Table> batch : RowArrays.batches(tables)) {
            try (PreparedStatement statement = connection.prepareStatement(ACTIVE)) {
                int next = RowArrays.bindKeys(statement, 1, scope, batch);
                statement.setString(next, scope.namespace());
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        active.add(new CatalogScope.RowKey(rows.getString(1), rows.getString(2)));
                    }
                }
            }
        }
        return active;
    }
}
