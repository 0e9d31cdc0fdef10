package io.metatables.runtime.migrate.run;

import io.metatables.runtime.catalog.CatalogDelta;
import io.metatables.runtime.catalog.StepKind;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationResult;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.migrate.RevisionStep;
import io.metatables.runtime.migrate.execute.DownScript;
import io.metatables.runtime.migrate.history.DatabasePosition;
import io.metatables.runtime.migrate.history.WayBackNotes;
import io.metatables.runtime.migrate.plan.DowngradePlan;
import io.metatables.runtime.migrate.session.MigrationRequest;
import io.metatables.runtime.migrate.session.MigrationSession;
import io.metatables.runtime.migrate.session.RevisionRegistrations;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionLayout;
import io.metatables.schema.revision.RevisionPart;
import io.metatables.schema.revision.TakenBack;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Takes revisions back one by one, each part by part from its last; Flyway's open-source edition doesn't. */
public final class DowngradeRunner {
    private final MigrationRequest request;
    private final MigrationListener listener;

    /**
     * Prepares; does nothing yet.
     *
     * @param request what is wanted
     * @param listener hears of every revision
     */
    public DowngradeRunner(MigrationRequest request, MigrationListener listener) {
        this.request = request;
        this.listener = listener;
    }

    /**
     * Takes revisions back, down to a target.
     *
     * @param target of a downgrade
     * @return what was done
     * @throws FindingException if the state of the database is not sound, or a revision fails
     */
    public MigrationResult run(MigrationTarget target) {
        return new LockedRun(request, listener)
                .run(
                        position -> DowngradePlan.of(position, target)
                                .findings(request.settings().acceptedLoss()),
                        (session, position) -> {
                            List<RevisionStep> steps = new ArrayList<>();
                            for (TakenBack revision :
                                    DowngradePlan.of(position, target).revisions()) {
                                steps.add(takeBack(session, position, revision));
                            }
                            return steps;
                        });
    }

    /** Finishes a way back that has begun. */
    RevisionStep finish(MigrationSession session, DatabasePosition position, Revision revision) throws SQLException {
        return takeBack(session, position, DowngradePlan.rest(position, revision));
    }

    private RevisionStep takeBack(MigrationSession session, DatabasePosition position, TakenBack takenBack)
            throws SQLException {
        Revision revision = session.history().revision(takenBack.number());
        RevisionStep step = new RevisionStep(
                RevisionStep.Direction.DOWN, revision.number(), revision.message(), position.appliedParts(revision));
        RunningStep running = RunningStep.begin(session, listener, step);
        String before = Objects.requireNonNullElse(revision.parent(), RevisionLayout.BASE);
        CatalogDelta delta = new RevisionRegistrations(session.history()).takingBack(revision);
        session.catalog().reserve(before, delta);
        String table = session.historyTable().qualifiedName();
        for (RevisionPart part : takenBack.parts()) {
            WayBackNotes notes = WayBackNotes.of(table, position, part);
            new DownScript(session, revision, part.down(), notes).run(step, listener);
        }
        return running.finish(StepKind.TAKEN_BACK, before, delta);
    }
}
