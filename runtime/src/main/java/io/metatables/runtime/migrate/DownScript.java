package io.metatables.runtime.migrate;

import io.metatables.runtime.migrate.HistoryTable.AppliedPart;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionFile;
import io.metatables.schema.script.ScriptStatement;
import io.metatables.schema.script.StatementSplitter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.postgresql.util.PSQLException;

/** Runs the file that takes a part back, and notes it in Flyway's history table. */
final class DownScript {
    private final MigrationSession session;
    private final Revision revision;
    private final RevisionFile file;
    private final Optional<AppliedPart> applied;
    private final long begin = System.nanoTime();

    DownScript(MigrationSession session, Revision revision, RevisionFile file, Optional<AppliedPart> applied) {
        this.session = session;
        this.revision = revision;
        this.file = file;
        this.applied = applied;
    }

    /**
     * Answers the statement that failed; empty: all is taken back. What a part that was interrupted has not come to make need
     * not be there.
     */
    Optional<FailedStatement> run() {
        try {
            Optional<FailedStatement> failed = file.transactional() ? inTransaction() : withoutTransaction();
            return failed.filter(statement -> applied.isPresent() || !statement.isAboutNothing());
        } catch (SQLException e) {
            throw DatabaseRefusal.of(e);
        }
    }

    /** Statements and the note in one transaction: both happen, or neither. */
    private Optional<FailedStatement> inTransaction() throws SQLException {
        Connection connection = session.connection();
        connection.setAutoCommit(false);
        try {
            session.sessionState("downgrade").setForTransaction(connection);
            Optional<FailedStatement> failed = work(connection);
            if (failed.isEmpty()) {
                note();
                connection.commit();
            }
            return failed;
        } finally {
            if (!connection.isClosed()) { // else what closed it is the error to report
                connection.rollback(); // nothing to take back after a commit
                connection.setAutoCommit(true);
            }
        }
    }

    private Optional<FailedStatement> work(Connection connection) throws SQLException {
        Optional<String> javaClass = file.javaClass();
        if (javaClass.isEmpty()) {
            return statements(StatementSplitter.split(file.text()));
        }
        JavaRevision work = session.javaRevisions().make(file, javaClass.get());
        try {
            work.down(connection);
            return Optional.empty();
        } catch (SQLException | RuntimeException e) {
            throw JavaRun.failed(file, javaClass.get(), e);
        }
    }

    private Optional<FailedStatement> withoutTransaction() throws SQLException {
        SessionState state = session.sessionState("downgrade");
        try {
            Optional<FailedStatement> failed = statements(state);
            if (failed.isEmpty()) {
                note();
            }
            return failed;
        } finally {
            if (!session.connection().isClosed()) { // else what closed it is the error to report
                state.reset(session.connection());
            }
        }
    }

    private void note() throws SQLException {
        if (applied.isPresent()) {
            session.historyTable().addTakenBack(applied.get(), (int) ((System.nanoTime() - begin) / 1_000_000));
        }
    }

    /** Each under the limits that suit it. */
    private Optional<FailedStatement> statements(SessionState state) throws SQLException {
        Optional<FailedStatement> failed = Optional.empty();
        for (ScriptStatement next : StatementSplitter.split(file.text())) {
            state.setForSession(session.connection(), List.of(next));
            failed = statements(List.of(next));
            if (failed.isPresent()) {
                break;
            }
        }
        return failed;
    }

    private Optional<FailedStatement> statements(List<ScriptStatement> statements) throws SQLException {
        try (Statement statement = session.connection().createStatement()) {
            statement.setEscapeProcessing(false);
            for (ScriptStatement next : statements) {
                try {
                    statement.execute(next.sql());
                } catch (SQLException e) {
                    return Optional.of(new FailedStatement(revision, file, next.line() + linesInto(next, e), e));
                }
            }
        }
        return Optional.empty();
    }

    /** How many lines below the beginning of the statement PostgreSQL saw the error. */
    private static int linesInto(ScriptStatement statement, SQLException exception) {
        if (!(exception instanceof PSQLException sql) || sql.getServerErrorMessage() == null) {
            return 0;
        }
        int position = Math.min(
                sql.getServerErrorMessage().getPosition(), statement.sql().length());
        return position <= 0
                ? 0
                : (int) statement
                        .sql()
                        .substring(0, position - 1)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
