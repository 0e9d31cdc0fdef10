package io.metatables.runtime.migrate.run;

import io.metatables.runtime.catalog.CatalogDelta;
import io.metatables.runtime.catalog.StepKind;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationResult;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.migrate.RevisionStep;
import io.metatables.runtime.migrate.execute.UpParts;
import io.metatables.runtime.migrate.plan.UpgradePlan;
import io.metatables.runtime.migrate.session.MigrationRequest;
import io.metatables.runtime.migrate.session.MigrationSession;
import io.metatables.runtime.migrate.session.RevisionRegistrations;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.BaselineScript;
import io.metatables.schema.revision.Revision;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Applies revisions one by one: reserve in the catalog, let Flyway apply, read back and register. */
public final class UpgradeRunner {
    private final MigrationRequest request;
    private final MigrationListener listener;

    /**
     * Prepares; does nothing yet.
     *
     * @param request what is wanted
     * @param listener hears of every revision
     */
    public UpgradeRunner(MigrationRequest request, MigrationListener listener) {
        this.request = request;
        this.listener = listener;
    }

    /**
     * Applies revisions up to a target.
     *
     * @param target of an upgrade
     * @return what was done
     * @throws FindingException if the state of the database is not sound, or a revision fails
     */
    public MigrationResult run(MigrationTarget target) {
        return new LockedRun(request, listener)
                .run(position -> UpgradePlan.findings(position, target), (session, position) -> {
                    UpgradePlan plan = UpgradePlan.of(session, position, target);
                    List<RevisionStep> steps = new ArrayList<>();
                    if (position.halfTakenBack().isPresent()) {
                        Revision revision = position.halfTakenBack().get();
                        steps.add(new DowngradeRunner(request, listener).finish(session, position, revision));
                    }
                    if (plan.baseline().isPresent()) {
                        BaselineScript script = plan.baseline().get();
                        Revision revision = session.history().revision(script.number());
                        steps.add(new BaselineRun(session, listener, revision).make(script));
                    }
                    for (Revision revision : plan.revisions()) {
                        steps.add(apply(session, revision));
                    }
                    return steps;
                });
    }

    private RevisionStep apply(MigrationSession session, Revision revision) throws SQLException {
        RevisionStep step = new RevisionStep(
                RevisionStep.Direction.UP,
                revision.number(),
                revision.message(),
                revision.parts().size());
        RunningStep running = RunningStep.begin(session, listener, step);
        CatalogDelta delta = new RevisionRegistrations(session.history()).applying(revision);
        session.catalog().reserve(revision.number(), delta);
        new UpParts(session, listener, revision).apply(step);
        return running.finish(StepKind.APPLIED, revision.number(), delta);
    }
}
