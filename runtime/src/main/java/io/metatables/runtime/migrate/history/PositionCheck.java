package io.metatables.runtime.migrate.history;

import io.metatables.runtime.migrate.MigrationCode;
import io.metatables.runtime.migrate.history.HistoryTable.AppliedPart;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares what was applied with what the class path holds; everything that doesn't fit is a finding. */
final class PositionCheck {
    private final DatabasePosition position;
    private final String historyTable;
    private final Map<String, RevisionPart> parts = new LinkedHashMap<>();

    PositionCheck(DatabasePosition position, String historyTable) {
        this.position = position;
        this.historyTable = historyTable;
        for (Revision revision : position.history().revisions()) {
            revision.parts().forEach(part -> parts.put(part.version(), part));
        }
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        addFailed(findings);
        addAhead(findings);
        addMissing(findings);
        addEdited(findings);
        addStrangeBaseline(findings);
        addGap(findings);
        return findings;
    }

    private void addFailed(List<Finding> findings) {
        List<String> failed = position.applied().values().stream()
                .filter(part -> !part.success())
                .map(AppliedPart::version)
                .toList();
        if (!failed.isEmpty()) {
            findings.add(new Finding(
                    MigrationCode.FAILED_PART,
                    "The history table " + historyTable + " says that " + list(failed)
                            + " failed; some of it may be there.",
                    "See what the part has left behind (such as an invalid index) and drop it; then remove the row: DELETE FROM "
                            + historyTable + " WHERE NOT success; and run the command again."));
        }
    }

    private void addAhead(List<Finding> findings) {
        List<String> ahead = unknown().stream()
                .filter(part -> isAhead(part.version()))
                .map(AppliedPart::script)
                .toList();
        if (!ahead.isEmpty()) {
            findings.add(
                    new Finding(
                            MigrationCode.DATABASE_AHEAD,
                            "The database is ahead of the code: it has " + list(ahead)
                                    + ", and the class path ends with revision " + head() + ".",
                            "Use the newer release, the one that the database was upgraded with; to go back, downgrade with that one first."));
        }
    }

    private void addMissing(List<Finding> findings) {
        List<String> missing = unknown().stream()
                .filter(part -> !isAhead(part.version()))
                .map(AppliedPart::script)
                .toList();
        if (!missing.isEmpty()) {
            findings.add(new Finding(
                    MigrationCode.APPLIED_MISSING,
                    "The database has " + list(missing) + " applied, and the class path no longer has it.",
                    "Restore the file from version control: an accepted revision is never removed or renumbered."));
        }
    }

    private void addEdited(List<Finding> findings) {
        List<String> edited = position.applied().values().stream()
                .filter(part -> part.success() && isEdited(part))
                .map(AppliedPart::script)
                .toList();
        if (!edited.isEmpty()) {
            findings.add(new Finding(
                    MigrationCode.APPLIED_EDITED,
                    list(edited) + " was applied with another content or name than the class path has now.",
                    "Restore the file from version control, and put the change into a revision of its own."));
        }
    }

    private void addGap(List<Finding> findings) {
        String pending = null;
        for (String version : parts.keySet()) {
            boolean applied = position.isApplied(version);
            if (applied && pending != null) {
                findings.add(new Finding(
                        MigrationCode.GAP,
                        "The database has part " + version + " applied, but not part " + pending
                                + ", which comes before it.",
                        "Find out who changed the history table " + historyTable
                                + "; a downgrade takes revisions back from the newest on only."));
                return;
            }
            pending = applied || pending != null ? pending : version;
        }
    }

    private void addStrangeBaseline(List<Finding> findings) {
        String baseline = position.baseline();
        if (baseline != null && position.coveredRevisions() == 0) {
            findings.add(new Finding(
                    isAhead(baseline) ? MigrationCode.DATABASE_AHEAD : MigrationCode.APPLIED_MISSING,
                    "The history table " + historyTable + " says that the database began at version " + baseline
                            + ", and the class path, which ends with revision " + head()
                            + ", has no revision that ends with that.",
                    "Use the release that the database was made with, or a newer one; and restore revisions that were"
                            + " removed or squashed from version control."));
        }
    }

    private List<AppliedPart> unknown() {
        return position.applied().values().stream()
                .filter(part -> !parts.containsKey(part.version()))
                .toList();
    }

    private boolean isEdited(AppliedPart applied) {
        RevisionPart part = parts.get(applied.version());
        Integer checksum = applied.checksum();
        return part != null
                && (!part.up().name().equals(applied.script())
                        || checksum == null
                        || checksum != HistoryRow.checksum(part.up()));
    }

    private boolean isAhead(String version) {
        String number = version.split("\\.", -1)[0];
        return number.matches("\\d{1,9}")
                && Integer.parseInt(number) > position.history().revisions().size();
    }

    private String head() {
        return position.history().head().map(Revision::number).orElse("base");
    }

    private static String list(List<String> parts) {
        return String.join(", ", parts);
    }
}
