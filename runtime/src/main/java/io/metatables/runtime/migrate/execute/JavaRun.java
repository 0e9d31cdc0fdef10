package io.metatables.runtime.migrate.execute;

import io.metatables.runtime.connect.Transaction;
import io.metatables.runtime.migrate.refusal.DatabaseRefusal;
import io.metatables.runtime.migrate.session.MigrationSession;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionPart;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

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

    /**
     * What the class does and the note are one transaction: both happen, or neither. Answers the statement that failed; empty: it
     * is applied.
     */
    Optional<FailedStatement> apply(String className) {
        try {
            return Transaction.run(session.connection(), () -> work(className), Optional::isEmpty);
        } catch (SQLException e) {
            throw DatabaseRefusal.of(e);
        }
    }

    private Optional<FailedStatement> work(String className) throws SQLException {
        Connection connection = session.connection();
        session.sessionState("upgrade").setForTransaction(connection);
        Optional<FailedStatement> failed = new JavaWork(session, revision, part.up(), className).up();
        if (failed.isEmpty()) {
            session.historyTable().addApplied(part.version(), revision.names().slug(), part.up(), milliseconds());
        }
        return failed;
    }

    private int milliseconds() {
        return (int) ((System.nanoTime() - begin) / 1_000_000);
    }
}
