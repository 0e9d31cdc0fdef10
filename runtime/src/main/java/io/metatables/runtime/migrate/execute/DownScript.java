package io.metatables.runtime.migrate.execute;

import io.metatables.runtime.connect.Transaction;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.RevisionStep;
import io.metatables.runtime.migrate.history.HistoryRow;
import io.metatables.runtime.migrate.history.WayBackNotes;
import io.metatables.runtime.migrate.refusal.DatabaseRefusal;
import io.metatables.runtime.migrate.session.MigrationSession;
import io.metatables.runtime.migrate.session.SessionState;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionFile;
import io.metatables.schema.revision.RevisionPart;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Runs the file that takes a part of a revision back, again if others are in its way, and notes it in Flyway's history table. */
public final class DownScript {
    private final MigrationSession session;
    private final Revision revision;
    private final RevisionFile file;
    private final WayBackNotes notes;
    private final long begin = System.nanoTime();

    /**
     * Prepares; does nothing yet.
     *
     * @param session who holds the lock
     * @param revision whose part it is
     * @param file that takes the part back
     * @param notes what the history table is told
     */
    public DownScript(MigrationSession session, Revision revision, RevisionFile file, WayBackNotes notes) {
        this.session = session;
        this.revision = revision;
        this.file = file;
        this.notes = notes;
    }

    /**
     * Takes the part back. That the way back begins is noted before the first try.
     *
     * @param step the revision it belongs to
     * @param listener hears of tries
     * @throws SQLException if the history table can't be written
     * @throws io.metatables.schema.finding.FindingException if a statement fails
     */
    public void run(RevisionStep step, MigrationListener listener) throws SQLException {
        listener.partStarted(step, number(), file.name());
        add(notes.before());
        new TablePatience(session, listener).run(step, this::attempt).ifPresent(failed -> {
            throw failed.refusal();
        });
    }

    /** Which part of the revision it takes back. */
    private int number() {
        List<RevisionFile> files =
                revision.parts().stream().map(RevisionPart::down).toList();
        return files.indexOf(file) + 1;
    }

    /**
     * Answers the statement that failed; empty: all is taken back. What a part that was interrupted has not come to make, or has
     * lost already, need not be there.
     */
    private Optional<FailedStatement> attempt() {
        try {
            return file.transactional()
                    ? inTransaction().filter(failed -> !isPassedOver(failed))
                    : withoutTransaction();
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
        SessionState state = session.sessionState("downgrade");
        return noted(new FileStatements(session.connection(), revision, file).runEachUnder(state, this::isPassedOver));
    }

    private boolean isPassedOver(FailedStatement failed) {
        return !notes.isWhole() && failed.isAboutNothing();
    }

    private Optional<FailedStatement> noted(Optional<FailedStatement> failed) throws SQLException {
        if (failed.isEmpty()) {
            add(notes.after((int) ((System.nanoTime() - begin) / 1_000_000)));
        }
        return failed;
    }

    private void add(Optional<HistoryRow> row) throws SQLException {
        if (row.isPresent()) {
            session.historyTable().add(row.get());
        }
    }
}
