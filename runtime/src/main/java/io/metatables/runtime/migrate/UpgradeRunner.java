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
import java.util.Set;
import java.util.stream.Collectors;

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
            int last = new TargetResolver(position).upgrade(target);
            List<Revision> revisions = session.history().revisions();
            List<RevisionStep> steps = new ArrayList<>();
            int begin = position.completeRevisions();
            Optional<BaselineScript> baseline = baseline(session, revisions.subList(0, last));
            if (baseline.isPresent()) {
                Revision revision = session.history().revision(baseline.get().number());
                steps.add(new BaselineRun(session, listener, revision).make(baseline.get()));
                begin = revisions.indexOf(revision) + 1;
            }
            for (Revision revision : revisions.subList(begin, last)) {
                steps.add(apply(session, revision));
            }
            return steps;
        });
    }

    private static List<Revision> revisions(DatabasePosition position, MigrationTarget target) {
        int last = new TargetResolver(position).upgrade(target);
        return position.history().revisions().subList(position.completeRevisions(), last);
    }

    private static List<Finding> findings(DatabasePosition position, MigrationTarget target) {
        List<RevisionFile> files = revisions(position, target).stream()
                .flatMap(revision -> revision.parts().stream())
                .filter(part -> !position.applied().containsKey(part.version()))
                .map(RevisionPart::up)
                .toList();
        return UnfilledMarks.in(files, name -> name).stream().toList();
    }

    /** The newest script that a database may begin with; none if anything was ever applied to it. */
    private static Optional<BaselineScript> baseline(MigrationSession session, List<Revision> wanted)
            throws SQLException {
        if (session.history().baselines().isEmpty() || session.historyTable().hasRevisions()) {
            return Optional.empty();
        }
        Set<String> numbers = wanted.stream().map(Revision::number).collect(Collectors.toSet());
        return session.history().baselines().stream()
                .filter(script -> numbers.contains(script.number()))
                .reduce((older, newer) -> newer);
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
        RevisionPart first = revision.parts().get(0);
        Optional<String> javaClass = first.up().javaClass();
        if (javaClass.isPresent()) {
            new JavaRun(session, revision, first).apply(javaClass.get());
        } else {
            applySql(session, revision, step);
        }
        session.finish(step.noted(StepKind.APPLIED, revision.number(), begin), delta);
        listener.revisionFinished(step, Duration.ofNanos(System.nanoTime() - begin));
        return step;
    }

    private void applySql(MigrationSession session, Revision revision, RevisionStep step) throws SQLException {
        FlywayRun flyway = session.flyway();
        Optional<FailedStatement> failed =
                new TablePatience(session.settings().lockAttempts(), listener).run(step, () -> flyway.apply(revision));
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
