package io.metatables.runtime.catalog;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.snapshot.Contract;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the registrations that don't say what they should, such as after a crash between a revision and its registration. One
 * query, whatever the number of tables.
 */
public final class CatalogAudit {
    private static final String ROWS = """
            SELECT identifier, physical_schema, coalesce(physical_name, ''), kind, status, contract_fingerprint, description,
                   ARRAY(SELECT jsonb_array_elements_text(CASE WHEN jsonb_typeof(labels) = 'array' THEN labels ELSE '[]' END)),
                   management_mode, drop_protected,
                   coalesce(jsonb_typeof(labels) = 'array' AND contract ->> 'kind' = kind AND uid IS NOT NULL, false)
            FROM metatables.catalog__registered_table
            WHERE namespace = ? AND history_table = ? AND physical_schema = ANY (?::text[]) AND identifier IS NOT NULL
            """;

    private final Connection connection;
    private final CatalogScope scope;

    /**
     * Prepares to read.
     *
     * @param connection stays open
     * @param scope whose rows are looked at
     */
    public CatalogAudit(Connection connection, CatalogScope scope) {
        this.connection = connection;
        this.scope = scope;
    }

    /**
     * Compares the rows with a schema.
     *
     * @param schema what the applied revisions have made
     * @param namedSchemas the schemas, beside the target schema, that any revision has had tables in
     * @return what has to be registered again, and what has to be retired
     * @throws SQLException if the database can't be read
     */
    public CatalogDelta stale(DatabaseSchema schema, Collection<String> namedSchemas) throws SQLException {
        Map<CatalogScope.RowKey, Row> rows = rows(namedSchemas);
        List<Table> changed = new ArrayList<>();
        for (Table table : schema.tables()) {
            Row row = rows.remove(scope.key(table));
            if (row == null || !row.registers(table)) {
                changed.add(table);
            }
        }
        List<Table> gone = rows.entrySet().stream()
                .filter(entry ->
                        !CatalogStatus.RETIRED.name().equals(entry.getValue().status()))
                .map(entry -> known(entry.getKey(), entry.getValue()))
                .toList();
        return new CatalogDelta(changed, gone, List.of(), List.of());
    }

    private Map<CatalogScope.RowKey, Row> rows(Collection<String> namedSchemas) throws SQLException {
        Object[] schemas = Stream.concat(Stream.of(scope.targetSchema()), namedSchemas.stream())
                .toArray();
        Map<CatalogScope.RowKey, Row> rows = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setString(1, scope.namespace());
            statement.setString(2, scope.historyTable());
            statement.setArray(3, connection.createArrayOf("text", schemas));
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.put(new CatalogScope.RowKey(found.getString(1), found.getString(2)), row(found));
                }
            }
        }
        return rows;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Stream.of((Object[]) row.getArray(8).getArray())
                        .map(String::valueOf)
                        .toList(),
                row.getString(9),
                row.getBoolean(10),
                row.getBoolean(11));
    }

    /** A table that no schema of ours has any more: only its names matter. */
    private Table known(CatalogScope.RowKey key, Row row) {
        String schema = key.physicalSchema().equals(scope.targetSchema()) ? null : key.physicalSchema();
        return Table.builder(key.identifier(), new QualifiedName(schema, row.physicalName()))
                .build();
    }

    /** What the columns hold, which somebody may have changed by hand; {@code whole}: what holds JSON has the form of ours. */
    private record Row(
            String physicalName,
            @Nullable String kind,
            @Nullable String status,
            @Nullable String fingerprint,
            @Nullable String description,
            List<String> labels,
            @Nullable String managementMode,
            boolean dropProtected,
            boolean whole) {

        boolean registers(Table table) {
            return whole
                    && CatalogStatus.ACTIVE.name().equals(status)
                    && physicalName.equals(table.name().name())
                    && table.kind().label().equals(kind)
                    && Objects.equals(description, table.description())
                    && labels.equals(table.labels())
                    && ManagementMode.of(table).name().equals(managementMode)
                    && (dropProtected || !table.care().guarded())
                    && Contract.fingerprint(table).equals(fingerprint);
        }
    }
}
