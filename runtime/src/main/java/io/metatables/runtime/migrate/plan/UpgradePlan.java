package io.metatables.runtime.migrate.plan;

import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.migrate.history.DatabasePosition;
import io.metatables.runtime.migrate.session.MigrationSession;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.BaselineScript;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionFile;
import io.metatables.schema.revision.RevisionPart;
import io.metatables.schema.revision.UnfilledMarks;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an upgrade applies.
 *
 * @param baseline what the database begins with instead of the revisions up to its number; empty: it begins with the first
 * @param revisions to be applied after it, the oldest first; the first of them may have begun
 */
public record UpgradePlan(Optional<BaselineScript> baseline, List<Revision> revisions) {

    /** Copies the list. */
    public UpgradePlan {
        revisions = List.copyOf(revisions);
    }

    /**
     * What speaks against an upgrade.
     *
     * @param position where the database is
     * @param target where it shall be
     * @return what a person still has to write into the files; empty: nothing
     * @throws FindingException if the target is none of an upgrade from there
     */
    public static List<Finding> findings(DatabasePosition position, MigrationTarget target) {
        int last = new TargetResolver(position).upgrade(target);
        List<RevisionFile> files = position.history().revisions().subList(position.completeRevisions(), last).stream()
                .flatMap(revision -> revision.parts().stream())
                .filter(part -> !position.applied().containsKey(part.version()))
                .map(RevisionPart::up)
                .toList();
        return UnfilledMarks.in(files, name -> name).stream().toList();
    }

    /**
     * The way of a database to a target.
     *
     * @param session that can ask the database
     * @param position where it is
     * @param target where it shall be
     * @return the plan
     * @throws SQLException if the database can't be read
     * @throws FindingException if the target is none of an upgrade from there
     */
    public static UpgradePlan of(MigrationSession session, DatabasePosition position, MigrationTarget target)
            throws SQLException {
        List<Revision> revisions = session.history().revisions();
        List<Revision> wanted = revisions.subList(0, new TargetResolver(position).upgrade(target));
        Optional<BaselineScript> baseline = baseline(session, wanted);
        int begin = baseline.map(script -> revisions.indexOf(session.history().revision(script.number())) + 1)
                .orElse(position.completeRevisions());
        return new UpgradePlan(baseline, wanted.subList(begin, wanted.size()));
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
}
