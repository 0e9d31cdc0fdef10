package io.metatables.runtime.migrate.lock;

import io.metatables.runtime.connect.LoginRole;
import io.metatables.runtime.migrate.MigrationCode;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.refusal.Interruption;
import io.metatables.runtime.migrate.session.MigrationSession;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets one upgrade or downgrade of a provider run in a schema at a time: an advisory lock of the session. Whoever waits asks
 * again and again in autocommit mode, since a session that blocks in a transaction would in turn block a concurrent index build.
 */
public final class UpgradeLock {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration REPORT = Duration.ofSeconds(5);
    private static final String HOLDER = """
            SELECT l.pid, coalesce(a.usename, ''), coalesce(a.application_name, ''),
                   coalesce(to_char(a.query_start, 'YYYY-MM-DD HH24:MI:SS TZ'), '')
            FROM pg_catalog.pg_locks l LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
            WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
              AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())
              AND (l.classid::bigint << 32) | l.objid::bigint = ?
            """;

    private final Connection connection;
    private final long key;
    private final String applicationName;

    private UpgradeLock(Connection connection, long key, String applicationName) {
        this.connection = connection;
        this.key = key;
        this.applicationName = applicationName;
    }

    /**
     * Waits for the lock, and ends what a killed run has left at work.
     *
     * @param session whose connection is in autocommit mode and stays so
     * @param listener hears for whom it waits
     * @return the lock, held
     * @throws SQLException if the database can't be asked
     * @throws FindingException if it is not free in time, or the run is interrupted; then it is not held
     */
    public static UpgradeLock acquire(MigrationSession session, MigrationListener listener) throws SQLException {
        UpgradeLock lock =
                new UpgradeLock(session.connection(), session.identity().lockKey(), session.applicationName("run"));
        lock.await(session.settings().lockWait(), listener);
        try {
            lock.name();
            new OrphanedProcesses(session.connection(), session.identity().mark())
                    .end(session.settings().lockWait(), listener);
        } catch (SQLException | RuntimeException e) {
            lock.release(); // the connection may go back into a pool
            throw e;
        }
        return lock;
    }

    private void await(Duration patience, MigrationListener listener) throws SQLException {
        long begin = System.nanoTime();
        Duration nextReport = Duration.ZERO;
        while (!tryAcquire()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            if (waited.compareTo(patience) >= 0) {
                throw new FindingException(notFree(holder(), waited));
            }
            if (waited.compareTo(nextReport) >= 0) {
                listener.waiting(holder(), waited);
                nextReport = waited.plus(REPORT);
            }
            Interruption.pause(POLL);
        }
    }

    /** Lets whoever waits see for whom. */
    private void name() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT set_config('application_name', ?, false)")) {
            statement.setString(1, applicationName);
            statement.execute();
        }
    }

    private boolean tryAcquire() throws SQLException {
        return ask("SELECT pg_try_advisory_lock(?)").get(0).equals("t");
    }

    @SuppressWarnings("try") // it is there to be closed
    private String holder() throws SQLException {
        List<String> holder;
        try (LoginRole login = LoginRole.of(connection)) {
            holder = ask(HOLDER);
        }
        return holder.isEmpty()
                ? "a process that has just ended"
                : "process " + holder.get(0) + " (user " + holder.get(1) + ", " + holder.get(2) + "), since "
                        + holder.get(3);
    }

    private List<String> ask(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return List.of();
                }
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(rows.getString(i));
                }
                return values;
            }
        }
    }

    private static Finding notFree(String holder, Duration waited) {
        return new Finding(
                MigrationCode.LOCK_NOT_FREE,
                "Another upgrade or downgrade of the same provider holds the lock: " + holder + "; waited "
                        + waited.toSeconds() + " seconds.",
                "Wait for it to end and run the command again. If its client is gone, end its process: "
                        + "SELECT pg_terminate_backend(<process>);");
    }

    /**
     * What is done while nobody else may.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Does it.
         *
         * @return what comes of it
         * @throws SQLException if the database refuses
         */
        T run() throws SQLException;
    }

    /**
     * Does something, and then lets go of the lock.
     *
     * @param work what is done
     * @param <T> what comes of it
     * @return what came of it
     * @throws SQLException if the work throws it
     */
    public <T> T holding(Work<T> work) throws SQLException {
        try {
            return work.run();
        } finally {
            release();
        }
    }

    private void release() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("RESET application_name"); // before somebody else may take it for an orphan's
            ask("SELECT pg_advisory_unlock(?)");
        } catch (SQLException e) {
            // The connection is gone, and with it the lock; what made it go is the error to report.
        }
    }
}
