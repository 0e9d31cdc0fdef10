package io.metatables.schema.revision;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.plan.MigrationPlan;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.postgres.ScriptPart;
import io.metatables.schema.snapshot.ChainEntry;
import io.metatables.schema.snapshot.Snapshot;
import io.metatables.schema.snapshot.TableTexts;
import java.util.ArrayList;
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
 * @param steps what the script does step by step, and what each costs; empty: nobody has said
 */
public record PendingRevision(
        String provider,
        String namespace,
        @Nullable String parent,
        String base,
        String target,
        List<PendingChange> changes,
        List<RenamedTable> renamed,
        RevisionScript script,
        List<PendingStep> steps) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there are changes without a script or a script without changes
     */
    public PendingRevision {
        changes = List.copyOf(changes);
        renamed = List.copyOf(renamed);
        steps = List.copyOf(steps);
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
     * @return the pending revision, without its steps
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
                script,
                List.of());
    }

    /**
     * The same pending revision with its steps.
     *
     * @param plan the plan from which the script was written
     * @return a pending revision that can be shown step by step
     */
    public PendingRevision withPlan(MigrationPlan plan) {
        List<PendingStep> planned = PendingSteps.of(plan);
        return new PendingRevision(provider, namespace, parent, base, target, changes, renamed, script, planned);
    }

    /**
     * Whether the part of a step is one transaction.
     *
     * @param step a step of this revision
     * @return false if its part runs without a transaction
     */
    public boolean isTransactional(PendingStep step) {
        return script.up().get(step.part() - 1).transactional();
    }

    /**
     * The SQL as files.
     *
     * @return for each part the one that applies it and the one that takes it back; named as the compiler names them
     */
    public List<RevisionFile> files() {
        List<RevisionFile> files = new ArrayList<>();
        for (int part = 1; part <= script.up().size(); part++) {
            files.add(file(Direction.UP, part, script.up().get(part - 1)));
            files.add(file(Direction.DOWN, part, script.down().get(part - 1)));
        }
        return files;
    }

    private static RevisionFile file(Direction direction, int part, ScriptPart script) {
        return new RevisionFile(direction.word() + "." + part + ".sql", script.sql(), script.transactional());
    }
}
