package io.metatables.schema.revision.check;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.revision.HistoryCode;
import io.metatables.schema.revision.PendingChange;
import io.metatables.schema.revision.PendingCode;
import io.metatables.schema.revision.PendingRevision;
import io.metatables.schema.revision.ProviderFolders;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.snapshot.SchemaFingerprint;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a pending revision, the compiled schema and the history stand to each other.
 *
 * @param pending what the compiler proposes
 * @param compiled what it compiled
 * @param history what was accepted
 */
record PendingState(PendingRevision pending, DatabaseSchema compiled, RevisionHistory history) {

    /** Whether the proposal starts at the head and leads to the compiled schema. */
    boolean isCurrent() {
        return isOfHead() && pending.target().equals(SchemaFingerprint.of(compiled));
    }

    private boolean isOfHead() {
        return Objects.equals(pending.parent(), headNumber().orElse(null))
                && pending.base().equals(history.headFingerprint());
    }

    private Optional<String> headNumber() {
        return history.head().map(Revision::number);
    }

    /** What is wrong; empty: the compiled schema is that of the head. */
    Optional<Finding> finding(ProviderFolders folders) {
        boolean pendingChanges = isCurrent() && !pending.changes().isEmpty();
        return pendingChanges ? Optional.of(changed()) : staleness(folders);
    }

    /** Why the proposal says nothing of the project as it is; empty: it does, or it was accepted and nothing has moved since. */
    Optional<Finding> staleness(ProviderFolders folders) {
        String target = SchemaFingerprint.of(compiled);
        if (!pending.target().equals(target)) {
            return Optional.of(otherSchema(folders));
        }
        return isOfHead() || target.equals(history.headFingerprint()) ? Optional.empty() : Optional.of(stale(folders));
    }

    private Finding otherSchema(ProviderFolders folders) {
        return new Finding(
                PendingCode.TARGET_NOT_COMPILED,
                "The pending revision in " + folders.pending() + " leads to another schema than "
                        + folders.compiledSchema() + " describes.",
                "Compile the whole module again, so that both come from one compile.");
    }

    private Finding stale(ProviderFolders folders) {
        return new Finding(
                PendingCode.BASE_NOT_HEAD,
                "The pending revision in " + folders.pending() + " was made when the head was "
                        + Objects.requireNonNullElse(pending.parent(), "none") + "; the head is now "
                        + headNumber().orElse("none") + ", and the compiled model is not its schema.",
                "Compile the provider again: the compiler compares with the head as it is now.");
    }

    private Finding changed() {
        List<PendingChange> changes = pending.changes();
        String count = changes.size() == 1 ? "1 change has" : changes.size() + " changes have";
        String drops = changes.stream()
                .map(PendingChange::drop)
                .filter(Objects::nonNull)
                .map(drop -> " --accept-drop " + drop)
                .collect(Collectors.joining());
        return new Finding(
                HistoryCode.PENDING_CHANGES,
                count + " no revision yet in " + pending.namespace() + ":"
                        + changes.stream()
                                .map(change -> "\n    " + change.text())
                                .collect(Collectors.joining()),
                "Accept them with `revision -m \"...\"" + drops + "`, and commit its files"
                        + (drops.isEmpty() ? "" : "; what is dropped loses its data")
                        + ". Or take the change of the model back.");
    }
}
