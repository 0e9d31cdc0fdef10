package io.metatables.schema.revision;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.snapshot.ChainEntry;
import io.metatables.schema.snapshot.Snapshot;
import io.metatables.schema.snapshot.TableTexts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler proposes. Without a change there is nothing to accept, and no script.
 *
 * @param provider the canonical name of the class that declares the provider
 * @param namespace the namespace of the provider
 * @param parent the number of the head; null: there is no revision yet
 * @param base the fingerprint of the schema that the head left
 * @param target the fingerprint of the schema that was compiled
 * @param changes what differs, in the order in which the script does it
 * @param renamed the tables that the changes give another identifier, sorted by the old one
 * @param script the SQL; without parts exactly if there are no changes
 */
public record PendingRevision(
        String provider,
        String namespace,
        @Nullable String parent,
        String base,
        String target,
        List<PendingChange> changes,
        List<RenamedTable> renamed,
        RevisionScript script) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there are changes without a script or a script without changes
     */
    public PendingRevision {
        changes = List.copyOf(changes);
        renamed = List.copyOf(renamed);
        if (changes.isEmpty() != script.up().isEmpty()) {
            throw new IllegalArgumentException("a pending revision has both changes and a script, or neither");
        }
    }

    /**
     * Proposes a revision.
     *
     * @param provider the canonical name of the class that declares the provider
     * @param committed the snapshot of the head
     * @param compiled the schema that was compiled
     * @param changes what differs, in the order in which the script does it
     * @param renamed the tables that the changes give another identifier, sorted by the old one
     * @param script the SQL; without parts exactly if there are no changes
     * @param texts the fingerprints of known tables; they get those of the others
     * @return the pending revision
     */
    public static PendingRevision between(
            String provider,
            Snapshot committed,
            DatabaseSchema compiled,
            List<PendingChange> changes,
            List<RenamedTable> renamed,
            RevisionScript script,
            TableTexts texts) {
        return new PendingRevision(
                provider,
                compiled.namespace(),
                committed.head().map(ChainEntry::revision).orElse(null),
                // Of a head, its revision has said so, and was verified when it was read.
                committed
                        .head()
                        .map(ChainEntry::schemaFingerprint)
                        .orElseGet(() -> texts.fingerprint(committed.schema())),
                texts.fingerprint(compiled),
                changes,
                renamed,
                script);
    }
}
