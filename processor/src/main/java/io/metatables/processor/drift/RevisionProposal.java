package io.metatables.processor.drift;

import io.metatables.schema.diff.RenameCandidates;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.plan.MigrationPlan;
import io.metatables.schema.plan.MigrationPlanner;
import io.metatables.schema.postgres.PostgresRenderer;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.revision.PendingChange;
import io.metatables.schema.revision.PendingFormat;
import io.metatables.schema.revision.PendingRevision;
import io.metatables.schema.revision.RenamedTable;
import io.metatables.schema.server.ServerVersion;
import io.metatables.schema.snapshot.TableTexts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the revision that would bring the history up to the models. */
public final class RevisionProposal {
    private static final RevisionScript NOTHING = new RevisionScript(List.of(), List.of());

    private RevisionProposal() {}

    /**
     * The files of the pending revision; there is one also where nothing has changed, because it replaces an earlier one that
     * the compiler cannot delete.
     *
     * @param drift what has changed
     * @param oldest the oldest server that the revision is to be applied to
     * @param texts the fingerprints of known tables
     * @return text by file name, in the order in which they are to be written
     */
    public static Map<String, String> files(Drift drift, ServerVersion oldest, TableTexts texts) {
        return PendingFormat.write(
                drift.changes().isEmpty() ? proposal(drift, NOTHING, texts) : planned(drift, oldest, texts));
    }

    private static PendingRevision planned(Drift drift, ServerVersion oldest, TableTexts texts) {
        MigrationPlan plan =
                MigrationPlanner.plan(drift.changes(), drift.committed().schema(), drift.compiled(), oldest);
        return proposal(drift, PostgresRenderer.render(plan), texts).withPlan(plan);
    }

    private static PendingRevision proposal(Drift drift, RevisionScript script, TableTexts texts) {
        return PendingRevision.between(
                drift.provider().anchor().name(),
                drift.committed(),
                drift.compiled(),
                pending(drift.changes()),
                RenamedTable.in(drift.changes()),
                script,
                texts);
    }

    private static List<PendingChange> pending(List<SchemaChange> changes) {
        RenameCandidates candidates = new RenameCandidates(changes);
        Set<String> lasting = new HashSet<>();
        changes.forEach(change -> change.lastingMarker().ifPresent(lasting::add));
        List<PendingChange> pending = new ArrayList<>();
        for (SchemaChange change : changes) {
            pending.add(new PendingChange(
                    change.describe(),
                    change.dropName().orElse(null),
                    candidates.of(change),
                    change.marker().filter(marker -> !lasting.contains(marker)).orElse(null),
                    change.lastingMarker().orElse(null)));
        }
        return pending;
    }
}
