package io.metatables.runtime.migrate.current;

import io.metatables.runtime.connect.ConnectionOpener;
import io.metatables.runtime.connect.SearchPath;
import io.metatables.runtime.connect.SearchPathSource;
import io.metatables.runtime.migrate.refusal.DatabaseRefusal;
import io.metatables.runtime.migrate.session.MigrationRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the schemas that a provider was ever upgraded in. A history table that belongs to a stranger says nothing: whoever may make a
 * schema could have put it there, so that we work in it.
 *
 * @param request which provider, and where
 */
public record TenantSchemas(MigrationRequest request) {
    private static final String SQL = """
            SELECT n.nspname
            FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relname = ? AND c.relkind = 'r' AND c.relpersistence = 'p'
              AND pg_catalog.pg_has_role(c.relowner, 'USAGE')
            ORDER BY n.nspname COLLATE "C"
            """;

    /**
     * Finds them.
     *
     * @return names, without quotes, in the order of their bytes
     * @throws io.metatables.schema.finding.FindingException if the database can't be read
     */
    public List<String> read() {
        List<String> schemas = new ArrayList<>();
        try (Connection connection = ConnectionOpener.open(SearchPathSource.of(request.dataSource(), SearchPath.OWN));
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
