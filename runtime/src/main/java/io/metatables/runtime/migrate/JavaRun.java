package io.metatables.runtime.migrate;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionFile;
import io.metatables.schema.revision.RevisionPart;
import java.sql.Connection;
import java.sql.SQLException;

/** Applies the part of a revision that a class does, and notes it in Flyway's history table as the file that names the class. */
final class JavaRun {
    private final MigrationSession session;
    private final Revision revision;
    private final RevisionPart part;
    private final long begin = System.nanoTime();

    JavaRun(MigrationSession session, Revision revision, RevisionPart part) {
        this.session = session;
        this.revision = revision;
        this.part = part;
    }

    /** What the class does and the note are one transaction: both happen, or neither. */
    void apply(String className) throws SQLException {
        JavaRevision work = session.javaRevisions().make(part.up(), className);
        if (!session.historyTable().exists()) {
            session.flyway().makeHistoryTable();
        }
        Connection connection = session.connection();
        connection.setAutoCommit(false);
        try {
            session.sessionState("upgrade").setForTransaction(connection);
            work.up(connection);
            session.historyTable().addApplied(part.version(), revision.names().slug(), part.up(), milliseconds());
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            throw failed(part.up(), className, e);
        } finally {
            if (!connection.isClosed()) { // else what closed it is the error to report
                connection.rollback(); // nothing to take back after a commit
                connection.setAutoCommit(true);
            }
        }
    }

    static FindingException failed(RevisionFile file, String className, Exception cause) {
        return new FindingException(
                new Finding(
                        MigrationCode.STATEMENT_FAILED,
                        file.name() + ", done by " + className + ": " + cause.getMessage()
                                + "\n  Nothing of this file is left behind, and what was done before it stays done.",
                        "Correct the data or the class, and run the command again."),
                cause);
    }

    private int milliseconds() {
        return (int) ((System.nanoTime() - begin) / 1_000_000);
    }
}
