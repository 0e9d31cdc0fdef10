package io.metatables.runtime.migrate.execute;

import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.RevisionStep;
import io.metatables.runtime.migrate.history.DatabasePosition;
import io.metatables.runtime.migrate.refusal.DatabaseRefusal;
import io.metatables.runtime.migrate.session.MigrationSession;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionPart;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Applies the parts of a revision that are not applied yet, each again if others are in its way. A class does its part in our own
 * session; Flyway applies the parts between two of them.
 */
public final class UpParts {
    private final MigrationSession session;
    private final MigrationListener listener;
    private final Revision revision;

    /**
     * Prepares; does nothing yet.
     *
     * @param session who holds the lock
     * @param listener hears of tries
     * @param revision whose parts they are
     */
    public UpParts(MigrationSession session, MigrationListener listener, Revision revision) {
        this.session = session;
        this.listener = listener;
        this.revision = revision;
    }

    /**
     * Applies them.
     *
     * @param step the revision, for the listener
     * @throws SQLException if the history table can't be read or written
     * @throws io.metatables.schema.finding.FindingException if a statement fails; the parts before it stay applied
     */
    public void apply(RevisionStep step) throws SQLException {
        DatabasePosition position = session.position();
        List<RevisionPart> parts = revision.parts();
        FlywayRun flyway = new FlywayRun(session, part -> begins(step, part));
        flyway.requireHistoryTable();
        for (int i = 0; i < parts.size(); i++) {
            RevisionPart part = parts.get(i);
            Optional<String> javaClass = part.up().javaClass();
            if (javaClass.isPresent() && !position.isApplied(part.version())) {
                begins(step, part);
                attempt(step, () -> new JavaRun(session, revision, part).apply(javaClass.get()));
            } else if (javaClass.isEmpty() && isLastOfItsKind(parts, i)) {
                attempt(step, () -> apply(flyway, part));
            }
        }
    }

    private void begins(RevisionStep step, RevisionPart part) {
        listener.partStarted(step, revision.parts().indexOf(part) + 1, part.up().name());
    }

    private static boolean isLastOfItsKind(List<RevisionPart> parts, int sql) {
        return sql + 1 == parts.size() || parts.get(sql + 1).up().javaClass().isPresent();
    }

    private Optional<FailedStatement> apply(FlywayRun flyway, RevisionPart last) {
        Optional<FailedStatement> failed = flyway.apply(last);
        failed.filter(statement -> !statement.file().transactional()).ifPresent(this::forget);
        return failed;
    }

    /** The row of a part that has failed without a transaction is our own, of this very run; with it, Flyway would not try again. */
    private void forget(FailedStatement failed) {
        RevisionPart part = failed.revision().parts().stream()
                .filter(candidate -> candidate.up().equals(failed.file()))
                .findFirst()
                .orElseThrow();
        try {
            session.historyTable().removeFailed(part.version());
        } catch (SQLException e) {
            throw DatabaseRefusal.of(e);
        }
    }

    private void attempt(RevisionStep step, TablePatience.Attempt attempt) {
        Optional<FailedStatement> failed = new TablePatience(session, listener).run(step, attempt);
        if (failed.isPresent()) {
            throw failed.get().refusal();
        }
    }
}
