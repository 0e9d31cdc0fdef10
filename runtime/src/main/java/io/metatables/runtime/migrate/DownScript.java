package io.metatables.runtime.migrate;

import io.metatables.runtime.connect.Transaction;
import io.metatables.runtime.migrate.HistoryTable.AppliedPart;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

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
        return Transaction.run(
                connection,
                () -> {
                    session.sessionState("downgrade").setForTransaction(connection);
                    return noted(work(connection));
                },
                Optional::isEmpty);
    }

    private Optional<FailedStatement> work(Connection connection) throws SQLException {
        Optional<String> javaClass = file.javaClass();
        return javaClass.isPresent()
                ? new JavaWork(session, revision, file, javaClass.get()).down()
                : new FileStatements(connection, revision, file).run();
    }

    private Optional<FailedStatement> withoutTransaction() throws SQLException {
        Connection connection = session.connection();
        SessionState state = session.sessionState("downgrade");
        try {
            note(); // first: who comes after a run that died in between has to find that the way back has begun
            Optional<FailedStatement> failed = new FileStatements(connection, revision, file).runEachUnder(state);
            if (failed.isPresent() && applied.isPresent()) {
                session.historyTable().removeTakenBack(applied.get());
            }
            return failed;
        } finally {
            if (!connection.isClosed()) { // else what closed it is the error to report
                state.reset(connection);
            }
        }
    }

    private Optional<FailedStatement> noted(Optional<FailedStatement> failed) throws SQLException {
        if (failed.isEmpty()) {
            note();
        }
        return failed;
    }

    private void note() throws SQLException {
        if (applied.isPresent()) {
            session.historyTable().addTakenBack(applied.get(), (int) ((System.nanoTime() - begin) / 1_000_000));
        }
    }
}
