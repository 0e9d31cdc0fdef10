package io.metatables.schema.revision;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.snapshot.ChainEntry;
import io.metatables.schema.snapshot.Snapshot;
import io.metatables.schema.snapshot.TableTexts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Makes the pending revision the new head of the history. Loads no class of the user's and asks no database. */
public final class RevisionAcceptor {

    private RevisionAcceptor() {}

    /**
     * Accepts a pending revision.
     *
     * @param request what to accept, where it goes and what it is called
     * @return what was written
     * @throws FindingException if anything speaks against it; then the history is as it was
     */
    public static AcceptedRevision accept(AcceptRequest request) {
        return accept(request, script -> script);
    }

    /**
     * Accepts a pending revision with other SQL.
     *
     * @param request what to accept, where it goes and what it is called
     * @param edit makes the script that is accepted of the one that is proposed; as many parts
     * @return what was written
     * @throws FindingException if anything speaks against it; then the history is as it was
     */
    public static AcceptedRevision accept(AcceptRequest request, UnaryOperator<RevisionScript> edit) {
        String message = MessageSlug.require(request.message());
        PendingRevision pending = PendingReader.read(request.pendingFolder());
        TableTexts texts = new TableTexts(); // most tables are the same in both, and need to be read once only
        DatabaseSchema target = CompiledSchema.read(request.compiledSchema(), texts);
        List<Finding> findings = new AcceptanceCheck(request, pending, target, texts).findings();
        if (!findings.isEmpty()) {
            throw new FindingException(findings);
        }
        try (StagingFolder staging = StagingFolder.open(request.revisionsFolder())) {
            RevisionHistory history = RevisionHistory.read(
                    new FolderFiles(request.revisionsFolder()),
                    DatabaseSchema.empty(target.namespace(), target.prefix()),
                    texts);
            requireBase(history, pending);
            SchemaDelta delta = delta(history.snapshot(), pending, target);
            ChainEntry entry = entry(history, pending, message);
            Map<String, String> files = new NewRevision(
                            entry, pending.base(), target, delta, edit.apply(pending.script()))
                    .files(history.snapshot(), texts);
            staging.publish(files);
            return accepted(request.revisionsFolder(), entry, files, pending);
        }
    }

    private static void requireBase(RevisionHistory history, PendingRevision pending) {
        String head = history.head().map(Revision::number).orElse("none");
        String parent = Objects.requireNonNullElse(pending.parent(), "none");
        if (!head.equals(parent) || !history.headFingerprint().equals(pending.base())) {
            throw new FindingException(new Finding(
                    PendingCode.BASE_NOT_HEAD,
                    "The pending revision was made when the head was " + parent + "; the head is now " + head
                            + (head.equals(parent) ? ", but with another schema." : "."),
                    "Compile the provider again: the compiler compares with the head as it is now. If nothing has"
                            + " changed since the last `revision`, there is nothing left to accept."));
        }
    }

    private static SchemaDelta delta(Snapshot before, PendingRevision pending, DatabaseSchema target) {
        SchemaDelta delta = SchemaDelta.between(before.schema(), target, pending.renamed());
        delta.misfit(before.schema().tablesByIdentifier().keySet()).ifPresent(problem -> {
            throw new FindingException(new Finding(
                    PendingCode.FILE_CHANGED,
                    "The pending revision of " + pending.provider() + " " + problem
                            + ": its manifest is not the file that the compiler wrote.",
                    "Compile the provider again."));
        });
        return delta;
    }

    private static ChainEntry entry(RevisionHistory history, PendingRevision pending, String message) {
        return new ChainEntry(
                RevisionLayout.number(history.revisions().size() + 1),
                message,
                pending.parent(),
                pending.target(),
                pending.script().up().size());
    }

    private static AcceptedRevision accepted(
            Path folder, ChainEntry entry, Map<String, String> files, PendingRevision pending) {
        return new AcceptedRevision(
                entry.revision(),
                entry.message(),
                entry.parent(),
                folder,
                List.copyOf(files.keySet()),
                pending.changes().stream().map(PendingChange::text).toList());
    }
}
