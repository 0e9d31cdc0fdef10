package io.metatables.runtime.migrate;

import io.metatables.runtime.catalog.CatalogDelta;
import io.metatables.runtime.catalog.StepKind;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.revision.BaselineScript;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionFile;
import io.metatables.schema.revision.RevisionPart;
import io.metatables.schema.revision.UnfilledMarks;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies revisions one by one: reserve in the catalog, let Flyway apply, read back and register. */
final class UpgradeRunner {
    private final MigrationRequest request;
    private final MigrationListener listener;

    UpgradeRunner(MigrationRequest request, MigrationListener listener) {
        this.request = request;
        this.listener = listener;
    }

    MigrationResult run(MigrationTarget target) {
        return new LockedRun(request, listener).run(position -> findings(position, target), (session, position) -> {
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

    static List<Finding> findings(DatabasePosition position, MigrationTarget target) {
        int last = new TargetResolver(position).upgrade(target);
        List<RevisionFile> files = position.history().revisions().subList(position.completeRevisions(), last).stream()
                .flatMap(revision -> revision.parts().stream())
                .filter(part -> !position.applied().containsKey(part.version()))
                .map(RevisionPart::up)
                .toList();
        return UnfilledMarks.in(files, name -> name).stream().toList();
    }

    private RevisionStep apply(MigrationSession session, Revision revision) throws SQLException {
        RevisionStep step = new RevisionStep(
                RevisionStep.Direction.UP,
                revision.number(),
                revision.message(),
                revision.parts().size());
        long begin = System.nanoTime();
        listener.revisionStarted(step);
        CatalogDelta delta = new RevisionRegistrations(session.history()).applying(revision);
        session.registrar().reserve(revision.number(), delta);
        applyParts(session, revision, step);
        session.finish(step.noted(StepKind.APPLIED, revision.number(), begin), delta);
        listener.revisionFinished(step, Duration.ofNanos(System.nanoTime() - begin));
        return step;
    }

    /** A class does its part in our own session; Flyway applies the parts between two of them. */
    private void applyParts(MigrationSession session, Revision revision, RevisionStep step) throws SQLException {
        DatabasePosition position = session.position();
        FlywayRun flyway = session.flyway();
        List<RevisionPart> parts = revision.parts();
        for (int i = 0; i < parts.size(); i++) {
            RevisionPart part = parts.get(i);
            Optional<String> javaClass = part.up().javaClass();
            if (javaClass.isPresent() && !position.isApplied(part.version())) {
                attempt(session, revision, step, () -> new JavaRun(session, revision, part).apply(javaClass.get()));
            } else if (javaClass.isEmpty() && isLastOfItsKind(parts, i)) {
                attempt(session, revision, step, () -> flyway.apply(part));
            }
        }
    }

    private static boolean isLastOfItsKind(List<RevisionPart> parts, int sql) {
        return sql + 1 == parts.size() || parts.get(sql + 1).up().javaClass().isPresent();
    }

    private void attempt(MigrationSession session, Revision revision, RevisionStep step, TablePatience.Attempt attempt)
            throws SQLException {
        Optional<FailedStatement> failed = new TablePatience(session, listener).run(step, attempt);
        if (failed.isPresent()) {
            throw refuse(session, revision, failed.get());
        }
    }

    private static RuntimeException refuse(MigrationSession session, Revision revision, FailedStatement failed)
            throws SQLException {
        if (!failed.file().transactional()) {
            String version = revision.parts().stream()
                    .filter(part -> part.up().equals(failed.file()))
                    .findFirst()
                    .orElseThrow()
                    .version();
            session.historyTable().removeFailed(version); // our own, of this very run
        }
        return failed.refusal();
    }
}
