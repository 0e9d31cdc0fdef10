package io.metatables.schema.revision.check;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.revision.CompiledSchema;
import io.metatables.schema.revision.PendingReader;
import io.metatables.schema.revision.PendingRevision;
import io.metatables.schema.revision.ProviderFolders;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.UnfilledMarks;
import java.util.List;

/**
 * A pending revision, shown before it is accepted.
 *
 * @param pending the pending revision
 * @param marks the places of its SQL that will wait for a person: file, line and mark
 * @param findings why it cannot be accepted as it is; empty: it can, or there is nothing to accept
 */
public record PendingPreview(PendingRevision pending, List<String> marks, List<Finding> findings) {

    /** Copies the lists. */
    public PendingPreview {
        marks = List.copyOf(marks);
        findings = List.copyOf(findings);
    }

    /**
     * Reads what would be accepted; writes nothing.
     *
     * @param folders where the provider is
     * @return the pending revision, also one without changes
     * @throws io.metatables.schema.finding.FindingException if it, the compiled schema or the history cannot be read, or is not sound
     */
    public static PendingPreview of(ProviderFolders folders) {
        PendingRevision pending = PendingReader.read(folders.pending());
        DatabaseSchema compiled = CompiledSchema.read(folders.compiledSchema());
        RevisionHistory history = RevisionHistory.read(
                folders.revisions(), DatabaseSchema.empty(compiled.namespace(), compiled.prefix()));
        PendingState state = new PendingState(pending, compiled, history);
        return new PendingPreview(
                pending,
                UnfilledMarks.in(pending),
                state.staleness(folders).stream().toList());
    }
}
