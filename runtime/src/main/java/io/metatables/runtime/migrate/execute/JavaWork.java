package io.metatables.runtime.migrate.execute;

import io.metatables.runtime.migrate.JavaRevision;
import io.metatables.runtime.migrate.MigrationCode;
import io.metatables.runtime.migrate.refusal.DatabaseRefusal;
import io.metatables.runtime.migrate.session.MigrationSession;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a class does for a file of a revision, in the transaction that the session's connection is in.
 *
 * @param session whose connection it gets
 * @param revision whose file it is
 * @param file that names the class
 * @param className its binary name
 */
record JavaWork(MigrationSession session, Revision revision, RevisionFile file, String className) {

    /** Answers the statement that failed; empty: all is done. */
    Optional<FailedStatement> up() {
        return run(JavaRevision::up);
    }

    /** Answers the statement that failed; empty: all is taken back. */
    Optional<FailedStatement> down() {
        return run(JavaRevision::down);
    }

    private interface Direction {
        void run(JavaRevision work, Connection connection) throws SQLException;
    }

    private Optional<FailedStatement> run(Direction direction) {
        JavaRevision work = session.javaRevisions().make(file, className);
        try {
            direction.run(work, session.connection());
            return Optional.empty();
        } catch (SQLException | RuntimeException e) {
            @Nullable SQLException refused = DatabaseRefusal.sqlException(e);
            if (refused == null) {
                throw failed(e);
            }
            return Optional.of(new FailedStatement(revision, file, 1, refused));
        }
    }

    private FindingException failed(Exception cause) {
        return new FindingException(
                new Finding(
                        MigrationCode.STATEMENT_FAILED,
                        "Revision " + revision.number() + ", file " + file.name() + ", done by " + className + ": "
                                + cause.getMessage()
                                + "\n  Nothing of this file is left behind, and what was done before it stays done.",
                        "Correct the data or the class, and run the command again."),
                cause);
    }
}
