package io.metatables.runtime.catalog;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.model.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what keeps a revision from touching its tables: another provider's registration, or a protection. A table that one of two
 * providers merely refers to, as an external one, both may register.
 */
final class OwnershipQuery {
    private static final String FOREIGN = """
            SELECT t.identifier, row.namespace, row.identifier, row.provider, row.physical_schema, row.physical_name
            FROM unnest(?::text[], ?::text[], ?::text[], ?::text[])
                 AS t (identifier, physical_schema, physical_name, management_mode)
            JOIN metatables.catalog__registered_table AS row
              ON row.physical_schema = t.physical_schema AND row.status IS DISTINCT FROM 'RETIRED'
             AND ((row.physical_name = t.physical_name AND row.management_mode = 'MANAGED' AND t.management_mode = 'MANAGED')
                  OR (row.namespace = ? AND row.identifier = t.identifier))
            WHERE row.namespace <> ? OR row.history_table IS DISTINCT FROM ?
            ORDER BY t.identifier
            """;
    private static final String PROTECTED = """
            SELECT row.identifier
            FROM unnest(?::text[], ?::text[]) AS t (identifier, physical_schema)
            JOIN metatables.catalog__registered_table AS row
              ON row.physical_schema = t.physical_schema AND row.identifier = t.identifier
            WHERE row.namespace = ? AND row.drop_protected AND row.status IS DISTINCT FROM 'RETIRED'
              AND row.management_mode IS DISTINCT FROM 'EXTERNAL'
            ORDER BY row.identifier
            """;

    private final Connection connection;
    private final CatalogScope scope;

    OwnershipQuery(Connection connection, CatalogScope scope) {
        this.connection = connection;
        this.scope = scope;
    }

    List<Finding> findings(CatalogDelta delta) throws SQLException {
        List<Finding> findings = new ArrayList<>(foreign(delta));
        for (List<Table> batch : RowArrays.batches(delta.gone())) {
            findings.addAll(dropProtected(batch));
        }
        return findings;
    }

    /** One finding for each row of somebody else. */
    List<Finding> foreign(CatalogDelta delta) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        for (List<Table> batch : RowArrays.batches(delta.changed())) {
            findings.addAll(foreign(batch));
        }
        return findings;
    }

    private List<Finding> foreign(List<Table> tables) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(FOREIGN)) {
            RowArrays.bindKeys(statement, 1, scope, tables);
            RowArrays.bind(statement, 3, tables, table -> table.name().name());
            RowArrays.bind(
                    statement, 4, tables, table -> ManagementMode.of(table).name());
            statement.setString(5, scope.namespace());
            statement.setString(6, scope.namespace());
            statement.setString(7, scope.historyTable());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    findings.add(foreign(rows));
                }
            }
        }
        return findings;
    }

    private Finding foreign(ResultSet row) throws SQLException {
        return new Finding(
                CatalogCode.OWNED_BY_ANOTHER,
                "%s of %s would be table %s.%s, but the catalog has it as %s of namespace %s, registered by provider %s."
                        .formatted(
                                row.getString(1),
                                scope.provider(),
                                row.getString(5),
                                row.getString(6),
                                row.getString(3),
                                row.getString(2),
                                row.getString(4)),
                "Give one of the two providers another namespace and prefix, or upgrade into another schema. Nothing was changed.");
    }

    private List<Finding> dropProtected(List<Table> tables) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(PROTECTED)) {
            int next = RowArrays.bindKeys(statement, 1, scope, tables);
            statement.setString(next, scope.namespace());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    findings.add(
                            new Finding(
                                    CatalogCode.DROP_PROTECTED,
                                    "The catalog protects " + rows.getString(1) + " from being dropped.",
                                    "Set drop_protected to false in its row of metatables.catalog__registered_table first, if the data may go."));
                }
            }
        }
        return findings;
    }
}
