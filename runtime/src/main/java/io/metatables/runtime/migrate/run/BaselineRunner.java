package io.metatables.runtime.migrate.run;

import io.metatables.runtime.connect.ConnectionOpener;
import io.metatables.runtime.migrate.MigrationCode;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationResult;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.migrate.comparison.DatabaseComparison;
import io.metatables.runtime.migrate.history.DatabasePosition;
import io.metatables.runtime.migrate.refusal.DatabaseRefusal;
import io.metatables.runtime.migrate.session.MigrationRequest;
import io.metatables.runtime.migrate.session.MigrationSession;
import io.metatables.runtime.migrate.session.TargetSchema;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionHistory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Adopts a database that has the tables already, if they are what a revision leaves. */
public final class BaselineRunner {
    private final MigrationRequest request;
    private final MigrationListener listener;

    /**
     * Prepares; does nothing yet.
     *
     * @param request what is wanted
     * @param listener hears of every revision
     */
    public BaselineRunner(MigrationRequest request, MigrationListener listener) {
        this.request = request;
        this.listener = listener;
    }

    /**
     * Adopts it.
     *
     * @param target the head, or a revision
     * @return what was done
     * @throws FindingException if revisions were applied, or the tables are not what the revision leaves; then nothing has changed
     */
    public MigrationResult run(MigrationTarget target) {
        lookFirst(target);
        return new LockedRun(request, listener).run(position -> List.of(), (session, position) -> {
            Revision revision = revision(session.history(), target);
            if (isAt(position, revision)) {
                return List.of();
            }
            requireFresh(session, position);
            requireSame(session, revision);
            return List.of(new BaselineRun(session, listener, revision).adopt());
        });
    }

    /** Whatever speaks against it is found before anything is made, the catalog included. */
    private void lookFirst(MigrationTarget target) {
        RevisionHistory history = request.revisions().read();
        Revision revision = revision(history, target);
        try (Connection connection = ConnectionOpener.open(request.dataSource());
                TargetSchema schema =
                        TargetSchema.open(connection, request.settings().targetSchema())) {
            MigrationSession session = new MigrationSession(request, history, connection, schema.name());
            DatabasePosition position = session.soundPosition();
            if (!isAt(position, revision)) {
                requireFresh(session, position);
                requireSame(session, revision);
            }
        } catch (SQLException e) {
            throw DatabaseRefusal.of(e);
        }
    }

    private static Revision revision(RevisionHistory history, MigrationTarget target) {
        if (target instanceof MigrationTarget.To to) {
            return history.revision(to.number());
        }
        if (target instanceof MigrationTarget.Head) {
            return history.head().orElseThrow(() -> refused("The history has no revision yet."));
        }
        throw refused("A baseline is a revision, or head.");
    }

    private static FindingException refused(String problem) {
        return new FindingException(new Finding(
                MigrationCode.NO_SUCH_TARGET, problem, "Name the revision whose schema the database has, or head."));
    }

    private static boolean isAt(DatabasePosition position, Revision revision) {
        return position.revision().equals(revision.number())
                && position.begunRevisions() == position.completeRevisions();
    }

    private static void requireFresh(MigrationSession session, DatabasePosition position) throws SQLException {
        if (position.begunRevisions() > 0 || session.historyTable().hasRevisions()) {
            throw new FindingException(new Finding(
                    MigrationCode.HAS_HISTORY,
                    "The database has a history already: it is at " + position.revision() + ", says "
                            + session.historyTable().qualifiedName() + ".",
                    "Go on from there with metatables migrations upgrade; a baseline is for a database that no revision"
                            + " was ever applied to."));
        }
    }

    private static void requireSame(MigrationSession session, Revision revision) throws SQLException {
        List<String> differences = new DatabaseComparison(
                        session.connection(), session.targetSchema(), session.sessionState("baseline"))
                .differences(session.history().schemaAt(revision.number()));
        if (!differences.isEmpty()) {
            throw new FindingException(new Finding(
                    MigrationCode.NOT_THAT_SCHEMA,
                    "The database is not what revision " + revision.number()
                            + " leaves; what would have to be done to it:" + "\n    "
                            + String.join("\n    ", differences),
                    "Nothing was changed. Correct the database, or the model and its first revision; or name another"
                            + " revision."));
        }
    }
}
