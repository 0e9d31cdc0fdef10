package io.metatables.runtime.migrate;

import io.metatables.runtime.catalog.CatalogDelta;
import io.metatables.runtime.catalog.StepKind;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.revision.IrreversibleSteps;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionFile;
import io.metatables.schema.revision.RevisionLayout;
import io.metatables.schema.revision.RevisionPart;
import io.metatables.schema.revision.TakenBack;
import io.metatables.schema.revision.UnfilledMarks;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Takes revisions back one by one, each part by part from its last; Flyway's open-source edition doesn't. */
final class DowngradeRunner {
    private final MigrationRequest request;
    private final MigrationListener listener;

    DowngradeRunner(MigrationRequest request, MigrationListener listener) {
        this.request = request;
        this.listener = listener;
    }

    MigrationResult run(MigrationTarget target) {
        return new LockedRun(request, listener).run(position -> findings(position, target), (session, position) -> {
            List<RevisionStep> steps = new ArrayList<>();
            for (TakenBack revision : plan(position, target)) {
                steps.add(takeBack(session, position, revision));
            }
            return steps;
        });
    }

    /** What is taken back, the newest first. */
    static List<TakenBack> plan(DatabasePosition position, MigrationTarget target) {
        int remaining = new TargetResolver(position).downgrade(target);
        List<Revision> revisions =
                new ArrayList<>(position.history().revisions().subList(remaining, position.begunRevisions()));
        Collections.reverse(revisions);
        return revisions.stream().map(revision -> rest(position, revision)).toList();
    }

    private List<Finding> findings(DatabasePosition position, MigrationTarget target) {
        return findings(plan(position, target), request.settings().acceptedLoss());
    }

    static List<Finding> findings(List<TakenBack> revisions, Set<String> acceptedLoss) {
        List<RevisionFile> files = revisions.stream()
                .flatMap(revision -> revision.parts().stream())
                .map(RevisionPart::down)
                .toList();
        List<Finding> findings =
                new ArrayList<>(UnfilledMarks.in(files, name -> name).stream().toList());
        findings.addAll(IrreversibleSteps.in(revisions, acceptedLoss));
        return findings;
    }

    /** Finishes a way back that has begun. */
    RevisionStep finish(MigrationSession session, DatabasePosition position, Revision revision) throws SQLException {
        return takeBack(session, position, rest(position, revision));
    }

    /** What is left to be taken back of a revision. */
    static TakenBack rest(DatabasePosition position, Revision revision) {
        return new TakenBack(revision.number(), parts(position, revision));
    }

    private RevisionStep takeBack(MigrationSession session, DatabasePosition position, TakenBack takenBack)
            throws SQLException {
        Revision revision = session.history().revision(takenBack.number());
        RevisionStep step = new RevisionStep(
                RevisionStep.Direction.DOWN, revision.number(), revision.message(), position.appliedParts(revision));
        long begin = System.nanoTime();
        listener.revisionStarted(step);
        String before = Objects.requireNonNullElse(revision.parent(), RevisionLayout.BASE);
        CatalogDelta delta = new RevisionRegistrations(session.history()).takingBack(revision);
        session.registrar().reserve(before, delta);
        for (RevisionPart part : takenBack.parts()) {
            takeBack(session, step, new DownScript(session, revision, part.down(), notes(session, position, part)));
        }
        session.finish(step.noted(StepKind.TAKEN_BACK, before, begin), delta);
        listener.revisionFinished(step, Duration.ofNanos(System.nanoTime() - begin));
        return step;
    }

    /**
     * The newest first. A part without a transaction that was interrupted has no row, and may have left half of its work; what
     * takes it back finds that, or does nothing. So it is with one whose way back was interrupted.
     */
    private static List<RevisionPart> parts(DatabasePosition position, Revision revision) {
        List<RevisionPart> parts = new ArrayList<>();
        for (RevisionPart part : revision.parts()) {
            boolean applied = position.applied().containsKey(part.version());
            boolean interrupted = !part.up().transactional() || position.isHalfTakenBack(part.version());
            if (applied || interrupted) {
                parts.add(part);
            }
            if (!applied) {
                break;
            }
        }
        Collections.reverse(parts);
        return parts;
    }

    /** What the history table will be told of a part. */
    static WayBackNotes notes(MigrationSession session, DatabasePosition position, RevisionPart part) {
        return new WayBackNotes(
                session.historyTable().qualifiedName(),
                part.down(),
                Optional.ofNullable(position.newest().get(part.version())));
    }

    private void takeBack(MigrationSession session, RevisionStep step, DownScript script) throws SQLException {
        script.begin();
        Optional<FailedStatement> failed = new TablePatience(session, listener).run(step, script::run);
        failed.ifPresent(statement -> {
            throw statement.refusal();
        });
    }
}
