package io.metatables.runtime.catalog;

import io.metatables.schema.model.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Gives rows another key, so that a table keeps its uid. A row moves only if it is in use and the new key isn't: what has moved
 * already stays where it is. A retired row in its way, of a table that was dropped long ago, takes the old key in exchange; the
 * way back exchanges them again, so that both tables keep their uids.
 */
final class RowMove {
    private static final String MOVES = """
            WITH move AS (
              SELECT t.*, in_use.uid
              FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                   AS t (old_identifier, old_schema, new_identifier, new_schema, new_name)
              JOIN metatables.catalog__registered_table AS in_use
                ON in_use.namespace = ? AND in_use.history_table = ? AND in_use.status <> 'RETIRED'
               AND in_use.identifier = t.old_identifier AND in_use.physical_schema = t.old_schema
              WHERE (t.old_identifier, t.old_schema) <> (t.new_identifier, t.new_schema)
                AND NOT EXISTS (
                    SELECT FROM metatables.catalog__registered_table AS taken
                    WHERE taken.namespace = in_use.namespace AND taken.status <> 'RETIRED'
                      AND taken.identifier = t.new_identifier AND taken.physical_schema = t.new_schema))
            """;
    /** No identifier begins with a space; PostgreSQL checks the key row by row, so that two rows can't simply change places. */
    private static final String PARK = MOVES + """
            UPDATE metatables.catalog__registered_table AS row SET identifier = ' ' || row.identifier
            FROM move
            WHERE row.namespace = ? AND row.identifier = move.new_identifier AND row.physical_schema = move.new_schema
            """;

    private static final String ARRIVE = MOVES + """
            UPDATE metatables.catalog__registered_table AS row
            SET identifier = move.new_identifier, physical_schema = move.new_schema, physical_name = move.new_name,
                updated_at = now()
            FROM move
            WHERE row.namespace = ? AND row.uid = move.uid
            """;
    private static final String UNPARK = """
            UPDATE metatables.catalog__registered_table AS row
            SET identifier = t.old_identifier, physical_schema = t.old_schema
            FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                 AS t (old_identifier, old_schema, new_identifier, new_schema, new_name)
            WHERE row.namespace = ? AND row.identifier = ' ' || t.new_identifier AND row.physical_schema = t.new_schema
            """;

    private final Connection connection;
    private final CatalogScope scope;

    /** Works in the transaction that is open. */
    RowMove(Connection connection, CatalogScope scope) {
        this.connection = connection;
        this.scope = scope;
    }

    void run(List<MovedTable> moved) throws SQLException {
        for (List<MovedTable> batch : RowArrays.batches(moved)) {
            execute(PARK, batch, scope.namespace(), scope.historyTable(), scope.namespace());
            execute(ARRIVE, batch, scope.namespace(), scope.historyTable(), scope.namespace());
            execute(UNPARK, batch, scope.namespace());
        }
    }

    private void execute(String sql, List<MovedTable> moved, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            List<Table> to = moved.stream().map(MovedTable::to).toList();
            int next = RowArrays.bindKeys(
                    statement, 1, scope, moved.stream().map(MovedTable::from).toList());
            next = RowArrays.bindKeys(statement, next, scope, to);
            RowArrays.bind(statement, next++, to, table -> table.name().name());
            for (String parameter : parameters) {
                statement.setString(next++, parameter);
            }
            statement.executeUpdate();
        }
    }
}
