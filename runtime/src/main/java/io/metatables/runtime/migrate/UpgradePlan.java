package io.metatables.runtime.migrate;

import io.metatables.schema.revision.BaselineScript;
import io.metatables.schema.revision.Revision;
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
record UpgradePlan(Optional<BaselineScript> baseline, List<Revision> revisions) {

    /** The way of a database to a target. */
    static UpgradePlan of(MigrationSession session, DatabasePosition position, MigrationTarget target)
            throws SQLException {
        List<Revision> revisions = session.history().revisions();
        List<Revision> wanted = revisions.subList(0, new TargetResolver(position).upgrade(target));
        Optional<BaselineScript> baseline = baseline(session, wanted);
        int begin = baseline.map(script -> revisions.indexOf(session.history().revision(script.number())) + 1)
                .orElse(position.completeRevisions());
        return new UpgradePlan(baseline, List.copyOf(wanted.subList(begin, wanted.size())));
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
