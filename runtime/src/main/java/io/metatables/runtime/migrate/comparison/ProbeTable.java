package io.metatables.runtime.migrate.comparison;

import io.metatables.runtime.introspect.Introspector;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.GeneratedExpression;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableCare;
import io.metatables.schema.model.TableStorage;
import io.metatables.schema.model.Transitional;
import io.metatables.schema.revision.TableProbe;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Learns how PostgreSQL itself would spell the expressions of a table: makes a temporary table with them, reads it back, and takes it
 * away again. Nobody else sees it, and nothing of it stays.
 */
final class ProbeTable {
    private static final String TEMPORARY = "pg_temp";

    private final Connection connection;
    private final String targetSchema;

    /** The connection is in a transaction, and stays in it. */
    ProbeTable(Connection connection, String targetSchema) {
        this.connection = connection;
        this.targetSchema = targetSchema;
    }

    /** The table in PostgreSQL's own words; as it is, where its expressions cannot stand alone. */
    Table spelled(Table declared) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        try {
            make(declared);
            return read(declared.name().name())
                    .map(probe -> spelled(declared, probe))
                    .orElse(declared);
        } catch (SQLException | FindingException e) {
            return declared; // then the comparison is by text
        } finally {
            connection.rollback(savepoint);
        }
    }

    private void make(Table declared) throws SQLException {
        Table probe = declared.toBuilder()
                .name(new QualifiedName(TEMPORARY, declared.name().name()))
                .columns(declared.columns().stream().map(ProbeTable::plain).toList())
                .foreignKeys(List.of())
                .marks(Map.of())
                .storage(TableStorage.DEFAULT)
                .partitioning(null)
                .ancestry(null)
                .care(TableCare.DEFAULT)
                .transitional(Transitional.NONE)
                .build();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String script : TableProbe.creation(probe)) {
                statement.execute(script);
            }
        }
    }

    /** Sequences of columns are no matter of spelling. */
    private static Column plain(Column column) {
        return column.generation() instanceof GeneratedExpression ? column : column.withGeneration(null);
    }

    private Optional<Table> read(String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT nspname FROM pg_catalog.pg_namespace WHERE oid = pg_catalog.pg_my_temp_schema()")) {
            rows.next();
            QualifiedName probe = new QualifiedName(rows.getString(1), name);
            return Optional.ofNullable(new Introspector(connection, targetSchema)
                    .tables(List.of(probe))
                    .get(probe));
        }
    }

    private static Table spelled(Table declared, Table probe) {
        Map<String, Column> columns =
                probe.columns().stream().collect(Collectors.toMap(Column::name, column -> column));
        return declared.toBuilder()
                .columns(declared.columns().stream()
                        .map(column -> spelled(column, columns.getOrDefault(column.name(), column)))
                        .toList())
                .checkConstraints(probe.checkConstraints())
                .exclusionConstraints(probe.exclusionConstraints())
                .indexes(probe.indexes())
                .build();
    }

    private static Column spelled(Column declared, Column probe) {
        Column column = declared.withDefaultExpression(probe.defaultExpression());
        return declared.generation() instanceof GeneratedExpression
                ? column.withGeneration(probe.generation())
                : column;
    }
}
