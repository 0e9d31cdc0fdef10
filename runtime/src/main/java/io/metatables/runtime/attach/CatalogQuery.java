package io.metatables.runtime.attach;

import io.metatables.runtime.catalog.CatalogStatus;
import io.metatables.runtime.connect.ConnectionOpener;
import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.runtime.registry.RegisteredTable;
import io.metatables.schema.finding.FindingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads everything that an attach needs in one query, in a transaction that can't write. */
final class CatalogQuery {
    private static final int SECONDS = 30;
    private static final String SQL = """
            SELECT target.name, row.uid, row.identifier, row.physical_schema, coalesce(row.physical_name, ''), row.status,
                   coalesce(row.contract_fingerprint, ''), coalesce(row.revision, ''),
                   EXISTS (SELECT FROM pg_catalog.pg_class AS relation
                           JOIN pg_catalog.pg_namespace AS schema ON schema.oid = relation.relnamespace
                           WHERE schema.nspname = row.physical_schema AND relation.relname = row.physical_name
                             AND relation.relkind IN ('r', 'p', 'f')),
                   row.management_mode = 'EXTERNAL'
            FROM (SELECT coalesce(?::text, pg_catalog.current_schema()::text) AS name) AS target
            LEFT JOIN metatables.catalog__registered_table AS row
              ON row.namespace = ? AND (row.physical_schema = target.name OR row.physical_schema = ANY (?::text[]))
            """;

    private final ProviderRegistry registry;

    CatalogQuery(ProviderRegistry registry) {
        this.registry = registry;
    }

    CatalogSnapshot read(DataSource dataSource, @Nullable String targetSchema) {
        try (Connection connection = ConnectionOpener.open(dataSource)) {
            return readOnly(connection, targetSchema);
        } catch (SQLException e) {
            throw new FindingException(AttachFindings.of(registry).unreadable(e));
        }
    }

    private CatalogSnapshot readOnly(Connection connection, @Nullable String targetSchema) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        boolean readOnly = connection.isReadOnly();
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        try {
            return query(connection, targetSchema);
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
            connection.setReadOnly(readOnly);
        }
    }

    private CatalogSnapshot query(Connection connection, @Nullable String targetSchema) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setQueryTimeout(SECONDS);
            statement.setString(1, targetSchema);
            statement.setString(2, registry.provider().namespace());
            statement.setArray(3, connection.createArrayOf("text", namedSchemas()));
            try (ResultSet rows = statement.executeQuery()) {
                return snapshot(rows);
            }
        }
    }

    private Object[] namedSchemas() {
        return registry.tables().stream()
                .map(RegisteredTable::name)
                .map(name -> name.schema())
                .filter(Objects::nonNull)
                .distinct()
                .toArray();
    }

    private static CatalogSnapshot snapshot(ResultSet rows) throws SQLException {
        String target = null;
        Map<CatalogSnapshot.Key, CatalogSnapshot.Row> found = new HashMap<>();
        while (rows.next()) {
            target = rows.getString(1);
            UUID uid = rows.getObject(2, UUID.class);
            if (uid != null) {
                found.put(
                        new CatalogSnapshot.Key(rows.getString(3), rows.getString(4)),
                        new CatalogSnapshot.Row(
                                uid,
                                rows.getString(5),
                                CatalogStatus.of(rows.getString(6)),
                                rows.getString(7),
                                rows.getString(8),
                                rows.getBoolean(9),
                                rows.getBoolean(10)));
            }
        }
        return new CatalogSnapshot(target, found);
    }
}
