package io.metatables.schema.revision;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.postgres.ScriptPart;
import io.metatables.schema.snapshot.ChainEntry;
import io.metatables.schema.snapshot.TableTexts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Begins a revision whose SQL a person writes: for data, and for what no model describes. It leads from the schema of the head to
 * the same schema, so it goes anywhere in the chain, also while changes of the model are pending.
 */
public final class EmptyRevision {
    private static final String IN_TRANSACTION = """
            -- Write the statements of this revision here. They share one transaction: all of them happen, or none.
            """;
    private static final String WITHOUT_TRANSACTION = """
            -- Write the statement of this revision here: one, such as an index that is built CONCURRENTLY. It runs without a
            -- transaction, so what it has done when it fails stays done; a second statement would make that harder to put right.
            """;
    private static final String IN_JAVA = """
            -- A class does this, in one transaction: it implements io.metatables.runtime.migrate.JavaRevision, and is on the class path
            -- of upgrade and downgrade. The line below is no SQL, so that Flyway alone refuses it.
            """;
    private static final String HOW = """
            -- Leave BEGIN, COMMIT and SET out: whoever runs this file sees to transaction, search path and timeouts. Whatever a model
            -- describes is changed by changing the model; after this file, the tables of the models are as they were before it.
            -- 'metatables migrations check' looks for statements that hurt a database in use.
            """;
    private static final String BACK = """
            -- Write what takes the V file back here; nothing, where nothing has to be taken back.
            """;

    private EmptyRevision() {}

    /**
     * Adds an empty revision to the history.
     *
     * @param request where, and what it is called
     * @return what was written
     * @throws io.metatables.schema.finding.FindingException if anything speaks against it; then the history is as it was
     */
    public static AcceptedRevision add(EmptyRequest request) {
        String message = MessageSlug.require(request.message());
        ProviderFolders folders = request.folders();
        TableTexts texts = new TableTexts();
        DatabaseSchema compiled = CompiledSchema.read(folders.compiledSchema(), texts);
        try (StagingFolder staging = StagingFolder.open(folders.revisions())) {
            RevisionHistory history = RevisionHistory.read(
                    new FolderFiles(folders.revisions()),
                    DatabaseSchema.empty(compiled.namespace(), compiled.prefix()),
                    texts);
            NewRevision revision = revision(history, message, script(request));
            Map<String, String> files = revision.files(history.snapshot(), texts);
            staging.publish(files);
            return new AcceptedRevision(
                    revision.entry().revision(),
                    message,
                    revision.entry().parent(),
                    folders.revisions(),
                    List.copyOf(files.keySet()),
                    List.of());
        }
    }

    private static NewRevision revision(RevisionHistory history, String message, RevisionScript script) {
        String fingerprint = history.headFingerprint();
        ChainEntry entry = new ChainEntry(
                RevisionLayout.number(history.revisions().size() + 1),
                message,
                history.head().map(Revision::number).orElse(null),
                fingerprint,
                1);
        return new NewRevision(entry, fingerprint, history.snapshot().schema(), SchemaDelta.NONE, script);
    }

    private static RevisionScript script(EmptyRequest request) {
        @Nullable String javaClass = request.javaClass();
        if (javaClass != null) {
            ScriptPart part = new ScriptPart(true, IN_JAVA + RevisionFile.doneBy(javaClass) + "\n");
            return new RevisionScript(List.of(part), List.of(part));
        }
        return script(request.transactional());
    }

    private static RevisionScript script(boolean transactional) {
        String up = (transactional ? IN_TRANSACTION : WITHOUT_TRANSACTION) + HOW;
        return new RevisionScript(
                List.of(new ScriptPart(transactional, up)), List.of(new ScriptPart(transactional, BACK)));
    }
}
