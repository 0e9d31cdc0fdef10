package io.metatables.runtime.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the steps that no hook has done with yet, in one query. */
final class OutstandingSteps {
    private static final String SQL = """
            SELECT step.step, step.kind, step.revision, step.message, step.reached, step.done_at,
                   change.table_uid, change.identifier, change.physical_schema, change.change, change.former_identifier
            FROM metatables.catalog__revision_step AS step
            LEFT JOIN metatables.catalog__table_change AS change
              ON change.step = step.step AND change.change IN ('REGISTERED', 'CHANGED', 'RENAMED', 'RETIRED')
            WHERE step.namespace = ? AND step.history_table = ? AND step.target_schema = ?
              AND step.handed_over_at IS NULL AND step.kind IN ('APPLIED', 'TAKEN_BACK', 'ADOPTED', 'MENDED')
            ORDER BY step.step, change.identifier, change.table_uid
            """;

    private final Connection connection;
    private final CatalogScope scope;

    OutstandingSteps(Connection connection, CatalogScope scope) {
        this.connection = connection;
        this.scope = scope;
    }

    List<RecordedStep> read() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, scope.namespace());
            statement.setString(2, scope.historyTable());
            statement.setString(3, scope.targetSchema());
            try (ResultSet rows = statement.executeQuery()) {
                return steps(rows);
            }
        }
    }

    /** A step is as many rows as it has changes; they come one after the other. */
    private static List<RecordedStep> steps(ResultSet rows) throws SQLException {
        List<RecordedStep> steps = new ArrayList<>();
        List<TableChange> changes = new ArrayList<>();
        boolean more = rows.next();
        while (more) {
            RecordedStep step = step(rows);
            if (rows.getString(7) != null) {
                changes.add(change(rows));
            }
            more = rows.next();
            if (!more || rows.getLong(1) != step.number()) {
                steps.add(withChanges(step, changes));
                changes.clear();
            }
        }
        return steps;
    }

    private static RecordedStep step(ResultSet row) throws SQLException {
        Instant doneAt = row.getObject(6, OffsetDateTime.class).toInstant();
        return new RecordedStep(
                row.getLong(1),
                StepKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                doneAt,
                List.of());
    }

    private static RecordedStep withChanges(RecordedStep step, List<TableChange> changes) {
        return new RecordedStep(
                step.number(), step.kind(), step.revision(), step.message(), step.reached(), step.doneAt(), changes);
    }

    private static TableChange change(ResultSet row) throws SQLException {
        return new TableChange(
                row.getObject(7, UUID.class),
                row.getString(8),
                row.getString(9),
                ChangeKind.valueOf(row.getString(10)),
                row.getString(11));
    }
}
