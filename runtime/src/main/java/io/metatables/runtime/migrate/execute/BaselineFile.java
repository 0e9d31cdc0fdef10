package io.metatables.runtime.migrate.execute;

import io.metatables.runtime.connect.Transaction;
import io.metatables.runtime.migrate.session.MigrationSession;
import io.metatables.schema.revision.BaselineScript;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Runs the file with which a database begins at a revision, and notes that in Flyway's history table. */
public final class BaselineFile {
    private final MigrationSession session;
    private final Revision revision;
    private final RevisionFile file;

    /**
     * Prepares; does nothing yet.
     *
     * @param session who holds the lock
     * @param revision at which the database begins
     * @param file that makes what the revision leaves; an empty one where that is there
     */
    public BaselineFile(MigrationSession session, Revision revision, RevisionFile file) {
        this.session = session;
        this.revision = revision;
        this.file = file;
    }

    /**
     * Statements and the note in one transaction: both happen, or neither.
     *
     * @throws SQLException if the history table can't be read or written
     * @throws io.metatables.schema.finding.FindingException if a statement fails
     */
    public void run() throws SQLException {
        new FlywayRun(session).requireHistoryTable();
        Connection connection = session.connection();
        Transaction.change(connection, () -> {
            session.sessionState("upgrade").setForTransaction(connection);
            Optional<FailedStatement> failed = new FileStatements(connection, revision, file)
                    .run(NewTables.of(session.history().schemaAt(revision.number())));
            if (failed.isPresent()) {
                throw failed.get().refusal();
            }
            session.historyTable().addBaseline(BaselineScript.version(revision));
        });
    }
}
