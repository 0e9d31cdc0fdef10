package io.metatables.runtime.migrate.history;

import io.metatables.runtime.migrate.history.HistoryTable.AppliedPart;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.revision.BaselineScript;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionLayout;
import io.metatables.schema.revision.RevisionPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far a database has come in a history.
 *
 * @param history the revisions on the class path
 * @param newest the newest row of each version in the history table, in the order of the rows
 * @param applied those of them that do not say that the part was taken back
 * @param baseline the version at which the database began, without applying those up to it; null: it began empty
 */
public record DatabasePosition(
        RevisionHistory history,
        Map<String, AppliedPart> newest,
        Map<String, AppliedPart> applied,
        @Nullable String baseline) {

    /**
     * How far a database has come.
     *
     * @param history the revisions on the class path
     * @param newest the newest row of each version in the history table, in the order of the rows
     * @param baseline the version at which the database began; null: it began empty
     * @return its position
     */
    public static DatabasePosition of(
            RevisionHistory history, Map<String, AppliedPart> newest, @Nullable String baseline) {
        Map<String, AppliedPart> applied = new LinkedHashMap<>(newest);
        applied.values().removeIf(AppliedPart::isTakenBack);
        return new DatabasePosition(history, newest, applied, baseline);
    }

    /**
     * Compares what was applied with what the class path holds.
     *
     * @param historyTable how messages name the history table
     * @return everything that doesn't fit
     */
    public List<Finding> problems(String historyTable) {
        return new PositionCheck(this, historyTable).findings();
    }

    /**
     * The revision whose way back has begun and not come to its end. Between two of its parts the database is in no state that a
     * part forwards knows, so that the way back has to be finished first.
     *
     * @return empty: there is none
     */
    public Optional<Revision> halfTakenBack() {
        int complete = completeRevisions();
        return begunRevisions() == complete
                ? Optional.empty()
                : Optional.of(history.revisions().get(complete))
                        .filter(revision -> newest(revision)
                                .filter(AppliedPart::isTakenBack)
                                .isPresent());
    }

    /** What was done last with any of its parts. */
    private Optional<AppliedPart> newest(Revision revision) {
        Set<String> versions =
                revision.parts().stream().map(RevisionPart::version).collect(Collectors.toSet());
        return newest.values().stream()
                .filter(row -> versions.contains(row.version()))
                .reduce((older, newer) -> newer);
    }

    /**
     * Whether a part that has no transaction was about to be taken back when its run ended.
     *
     * @param version of the part
     * @return false also if it is taken back
     */
    public boolean isHalfTakenBack(String version) {
        return newest.containsKey(version) && newest.get(version).isHalfTakenBack();
    }

    /**
     * The newest revision that is applied as a whole.
     *
     * @return its number, or {@code base}
     */
    public String revision() {
        int complete = completeRevisions();
        return complete == 0
                ? RevisionLayout.BASE
                : history.revisions().get(complete - 1).number();
    }

    /**
     * How many revisions are applied as a whole.
     *
     * @return from the first on, without a gap
     */
    public int completeRevisions() {
        List<Revision> revisions = history.revisions();
        int complete = 0;
        while (complete < revisions.size() && isComplete(revisions.get(complete))) {
            complete++;
        }
        return complete;
    }

    /**
     * How many revisions have at least one part in the database.
     *
     * @return those that are applied as a whole, and perhaps one more
     */
    public int begunRevisions() {
        int complete = completeRevisions();
        return complete < history.revisions().size()
                        && isBegun(history.revisions().get(complete))
                ? complete + 1
                : complete;
    }

    private boolean isBegun(Revision revision) {
        return appliedParts(revision) > 0
                || revision.parts().stream().map(RevisionPart::version).anyMatch(this::isHalfTakenBack);
    }

    /**
     * How many parts of a revision are applied.
     *
     * @param revision of the history
     * @return all of them if a baseline stands for it
     */
    public int appliedParts(Revision revision) {
        if (history.revisions().indexOf(revision) < coveredRevisions()) {
            return revision.parts().size();
        }
        return (int) revision.parts().stream()
                .filter(part -> applied.containsKey(part.version()))
                .count();
    }

    /**
     * The parts without a transaction whose row says that they failed: their run ended before it could remove the row. They are
     * written so that they can be run again.
     *
     * @return the oldest first
     */
    public List<RevisionPart> interrupted() {
        return history.revisions().stream()
                .flatMap(revision -> revision.parts().stream())
                .filter(part -> !part.up().transactional())
                .filter(part -> applied.containsKey(part.version())
                        && !applied.get(part.version()).success())
                .toList();
    }

    /**
     * How many revisions the baseline stands for.
     *
     * @return 0 without a baseline, and for one that the history does not know
     */
    public int coveredRevisions() {
        List<Revision> revisions = history.revisions();
        for (int i = 0; i < revisions.size(); i++) {
            if (BaselineScript.version(revisions.get(i)).equals(baseline)) {
                return i + 1;
            }
        }
        return 0;
    }

    /**
     * Whether a part is applied, or a baseline stands for it.
     *
     * @param version of the part
     * @return true also for one that has failed
     */
    public boolean isApplied(String version) {
        return applied.containsKey(version)
                || history.revisions().subList(0, coveredRevisions()).stream()
                        .flatMap(revision -> revision.parts().stream())
                        .anyMatch(part -> part.version().equals(version));
    }

    private boolean isComplete(Revision revision) {
        return appliedParts(revision) == revision.parts().size();
    }
}
