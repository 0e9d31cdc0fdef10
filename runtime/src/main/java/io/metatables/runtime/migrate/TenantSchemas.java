package io.metatables.runtime.migrate;

import io.metatables.runtime.connect.ConnectionOpener;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the schemas that a provider was ever upgraded in. A history table that belongs to a stranger says nothing: whoever may make a
 * schema could have put it there, so that we work in it.
 */
record TenantSchemas(MigrationRequest request) {
    private static final String SQL = """
            SELECT n.nspname
            FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relname = ? AND c.relkind = 'r' AND c.relpersistence = 'p'
              AND pg_catalog.pg_has_role(c.relowner, 'USAGE')
            ORDER BY n.nspname COLLATE "C"
            """;

    List<String> read() {
        List<String> schemas = new ArrayList<>();
        try (Connection connection = ConnectionOpener.open(request.dataSource());
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, request.provider().historyTable());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    schemas.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw DatabaseRefusal.of(e);
        }
        return List.copyOf(schemas);
    }
}
