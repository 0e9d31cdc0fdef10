package io.metatables.runtime.migrate.plan;

import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.migrate.history.DatabasePosition;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.IrreversibleSteps;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionFile;
import io.metatables.schema.revision.RevisionPart;
import io.metatables.schema.revision.TakenBack;
import io.metatables.schema.revision.UnfilledMarks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What a downgrade takes back.
 *
 * @param revisions the newest first; the first of them may have begun only
 */
public record DowngradePlan(List<TakenBack> revisions) {

    /** Copies the list. */
    public DowngradePlan {
        revisions = List.copyOf(revisions);
    }

    /**
     * The way of a database to a target.
     *
     * @param position where the database is
     * @param target where it shall be
     * @return the plan
     * @throws FindingException if the target is none of a downgrade from there
     */
    public static DowngradePlan of(DatabasePosition position, MigrationTarget target) {
        int remaining = new TargetResolver(position).downgrade(target);
        List<Revision> revisions =
                new ArrayList<>(position.history().revisions().subList(remaining, position.begunRevisions()));
        Collections.reverse(revisions);
        return new DowngradePlan(
                revisions.stream().map(revision -> rest(position, revision)).toList());
    }

    /**
     * What speaks against it.
     *
     * @param acceptedLoss the numbers of the revisions that may be taken back although they have an irreversible step
     * @return what a person still has to write into the files, and what would be lost; empty: nothing
     */
    public List<Finding> findings(Set<String> acceptedLoss) {
        List<RevisionFile> files = revisions.stream()
                .flatMap(revision -> revision.parts().stream())
                .map(RevisionPart::down)
                .toList();
        List<Finding> findings =
                new ArrayList<>(UnfilledMarks.in(files, name -> name).stream().toList());
        findings.addAll(IrreversibleSteps.in(revisions, acceptedLoss));
        return findings;
    }

    /**
     * What is left to be taken back of a revision.
     *
     * @param position where the database is
     * @param revision that has begun, in one direction or the other
     * @return its parts, the newest first
     */
    public static TakenBack rest(DatabasePosition position, Revision revision) {
        return new TakenBack(revision.number(), parts(position, revision));
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
}
