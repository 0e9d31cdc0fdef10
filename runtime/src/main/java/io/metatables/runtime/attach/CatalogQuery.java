package io.metatables.runtime.attach;

import io.metatables.runtime.catalog.CatalogStatus;
import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.runtime.registry.RegisteredTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads everything that an attach needs in one query. It sends the fingerprints that the code knows, so that contracts come back
 * only where there is something to compare.
 */
final class CatalogQuery {
    private static final int SECONDS = 30;
    /** Each side of an operator has exactly the type that PostgreSQL's own takes: no operator of a stranger suits better. */
    private static final String SQL = """
            SELECT target.name, row.uid, row.identifier, row.physical_schema, coalesce(row.physical_name, ''), row.status,
                   coalesce(row.contract_fingerprint, ''), coalesce(row.revision, ''),
                   EXISTS (SELECT FROM pg_catalog.pg_class AS relation
                           JOIN pg_catalog.pg_namespace AS schema ON schema.oid = relation.relnamespace
                           WHERE schema.nspname = row.physical_schema::text AND relation.relname = row.physical_name::text
                             AND relation.relkind IN ('r', 'p', 'f')),
                   row.management_mode = 'EXTERNAL',
                   CASE WHEN NOT row.contract_fingerprint = ANY (pg_catalog.string_to_array(?::text, ',')) THEN row.contract::text END
            FROM (SELECT coalesce(?::text, pg_catalog.current_schema()::text) AS name) AS target
            LEFT JOIN metatables.catalog__registered_table AS row
              ON row.namespace = ?::text AND (row.physical_schema::text = target.name OR row.physical_schema::text = ANY (?::text[]))
            """;

    private final ProviderRegistry registry;
    private final Collection<RegisteredTable> wanted;

    CatalogQuery(ProviderRegistry registry, Collection<RegisteredTable> wanted) {
        this.registry = registry;
        this.wanted = wanted;
    }

    CatalogSnapshot read(Connection connection, @Nullable String targetSchema) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setQueryTimeout(SECONDS);
            statement.setString(1, fingerprints());
            statement.setString(2, targetSchema);
            statement.setString(3, registry.provider().namespace());
            setSchemas(statement, namedSchemas());
            try (ResultSet rows = statement.executeQuery()) {
                return snapshot(rows);
            }
        }
    }

    private static void setSchemas(PreparedStatement statement, Set<String> schemas) throws SQLException {
        if (schemas.isEmpty()) {
            statement.setString(4, "{}");
        } else {
            statement.setArray(4, statement.getConnection().createArrayOf("text", schemas.toArray()));
        }
    }

    /** They hold no comma. As an array, it would take the driver twenty classes more. */
    private String fingerprints() {
        StringBuilder fingerprints = new StringBuilder();
        for (RegisteredTable table : wanted) {
            fingerprints.append(fingerprints.length() == 0 ? "" : ",").append(table.fingerprint());
        }
        return fingerprints.toString();
    }

    private Set<String> namedSchemas() {
        Set<String> schemas = new LinkedHashSet<>();
        for (RegisteredTable table : wanted) {
            String schema = table.name().schema();
            if (schema != null) {
                schemas.add(schema);
            }
        }
        return schemas;
    }

    private static CatalogSnapshot snapshot(ResultSet rows) throws SQLException {
        String target = null;
        Map<CatalogSnapshot.Key, CatalogSnapshot.Row> found = new HashMap<>();
        while (rows.next()) {
            target = target == null ? rows.getString(1) : target; // the same in each row
            UUID uid = rows.getObject(2, UUID.class);
            String identifier = rows.getString(3);
            String schema = rows.getString(4);
            if (uid != null && identifier != null && schema != null) { // else somebody has damaged the row by hand
                found.put(new CatalogSnapshot.Key(identifier, schema), row(uid, rows));
            }
        }
        return new CatalogSnapshot(target, found, Map.of());
    }

    private static CatalogSnapshot.Row row(UUID uid, ResultSet row) throws SQLException {
        boolean present = row.getBoolean(9);
        return new CatalogSnapshot.Row(
                uid,
                row.getString(5),
                CatalogStatus.of(row.getString(6)),
                row.getString(7),
                row.getString(8),
                present,
                !present && row.getBoolean(10), // asked for only where a table is gone
                row.getString(11));
    }
}
