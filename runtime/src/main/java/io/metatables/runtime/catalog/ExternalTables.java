package io.metatables.runtime.catalog;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.model.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks whether the tables that somebody else makes are there: no revision makes them. */
final class ExternalTables {
    private static final int SHOWN = 20;
    private static final String MISSING = """
            SELECT t.identifier, t.physical_schema || '.' || t.physical_name
            FROM unnest(?::text[], ?::text[], ?::text[]) AS t (identifier, physical_schema, physical_name)
            WHERE NOT EXISTS (
              SELECT FROM pg_catalog.pg_class c
              JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname = t.physical_schema AND c.relname = t.physical_name AND c.relkind IN ('r', 'p', 'f'))
            ORDER BY t.identifier
            """;

    private final Connection connection;
    private final CatalogScope scope;

    ExternalTables(Connection connection, CatalogScope scope) {
        this.connection = connection;
        this.scope = scope;
    }

    /** One finding for all; empty if they are there, or none is external. */
    List<Finding> missing(List<Table> tables) throws SQLException {
        List<String> missing = new ArrayList<>();
        for (List<Table> batch : RowArrays.batches(
                tables.stream().filter(table -> table.care().external()).toList())) {
            missing.addAll(read(batch));
        }
        return finding(missing).stream().toList();
    }

    private List<String> read(List<Table> tables) throws SQLException {
        List<String> missing = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(MISSING)) {
            int next = RowArrays.bindKeys(statement, 1, scope, tables);
            RowArrays.bind(statement, next, tables, table -> table.name().name());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    missing.add(rows.getString(1) + " (" + rows.getString(2) + ")");
                }
            }
        }
        return missing;
    }

    private static Optional<Finding> finding(List<String> missing) {
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String shown = missing.stream().limit(SHOWN).collect(Collectors.joining(", "));
        String more = missing.size() > SHOWN ? " and " + (missing.size() - SHOWN) + " more" : "";
        return Optional.of(new Finding(
                CatalogCode.EXTERNAL_MISSING,
                (missing.size() == 1 ? "A table that somebody else makes is" : "Tables that somebody else makes are")
                        + " not there: " + shown + more + ".",
                "Run the migrations of whoever owns them first, or take @External away from the model if it is yours. Nothing was "
                        + "changed."));
    }
}
