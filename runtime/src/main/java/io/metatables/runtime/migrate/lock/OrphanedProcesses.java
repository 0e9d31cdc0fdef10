package io.metatables.runtime.migrate.lock;

import io.metatables.runtime.connect.LoginRole;
import io.metatables.runtime.migrate.MigrationCode;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.refusal.Interruption;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The server processes that a killed run has left at work. Whoever holds the lock of the run knows that nobody else may be at
 * work, so that any other process with the name of such a run is one of these.
 */
final class OrphanedProcesses {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration REPORT = Duration.ofSeconds(5);
    private static final String FIND = """
            SELECT a.pid, CASE WHEN pg_catalog.pg_has_role(a.usesysid, 'USAGE') THEN pg_catalog.pg_terminate_backend(a.pid) END
            FROM pg_catalog.pg_stat_activity a
            WHERE a.datname = pg_catalog.current_database() AND a.pid <> pg_catalog.pg_backend_pid()
              AND a.application_name LIKE 'metatables %' AND right(a.application_name, 16) = ?
            """;

    private final Connection connection;
    private final String mark;

    /**
     * Looks for those of one kind of run.
     *
     * @param connection whose session holds the lock of the run
     * @param mark the end of the application name
     */
    OrphanedProcesses(Connection connection, String mark) {
        this.connection = connection;
        this.mark = mark;
    }

    /** Ends them, or waits for their end where our role may not. */
    @SuppressWarnings("try") // it is there to be closed
    void end(Duration patience, MigrationListener listener) throws SQLException {
        try (LoginRole login = LoginRole.of(connection)) {
            awaitEnd(patience, listener);
        }
    }

    private void awaitEnd(Duration patience, MigrationListener listener) throws SQLException {
        long begin = System.nanoTime();
        Duration nextReport = REPORT;
        for (List<String> found = find(); !found.isEmpty(); found = find()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            String who = "process " + String.join(", ", found) + ", which a killed run has left behind";
            if (waited.compareTo(patience) >= 0 && waited.compareTo(REPORT) >= 0) {
                throw new FindingException(new Finding(
                        MigrationCode.LOCK_NOT_FREE,
                        "The database still works for a run that is gone: " + who + "; waited " + waited.toSeconds()
                                + " seconds.",
                        "As the owner of that process, or a superuser: SELECT pg_terminate_backend(<process>); and run the command"
                                + " again."));
            }
            if (waited.compareTo(nextReport) >= 0) {
                listener.waiting(who, waited);
                nextReport = waited.plus(REPORT);
            }
            Interruption.pause(POLL);
        }
    }

    private List<String> find() throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, mark);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
