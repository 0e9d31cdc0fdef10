package io.metatables.schema.revision;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.snapshot.ChainEntry;
import io.metatables.schema.snapshot.Snapshot;
import io.metatables.schema.snapshot.SnapshotFormat;
import io.metatables.schema.snapshot.TableTexts;
import io.metatables.schema.snapshot.TextSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Reads a history and verifies it: the chain, the files, and that the deltas lead to the snapshot. */
final class HistoryReader {
    private final RevisionFiles files;
    private final DatabaseSchema base;
    private final TableTexts texts;
    private final List<Finding> findings = new ArrayList<>();

    HistoryReader(RevisionFiles files, DatabaseSchema base, TableTexts texts) {
        this.files = files;
        this.base = base;
        this.texts = texts;
    }

    RevisionHistory read() {
        Optional<String> text = files.text(RevisionLayout.SCHEMA_FILE);
        return text.isPresent() ? verified(text.get()) : empty();
    }

    private RevisionHistory empty() {
        Optional<String> leftOver = files.names().orElseGet(TreeSet::new).stream()
                .filter(RevisionFileNames::matters)
                .findFirst();
        if (leftOver.isPresent()) {
            throw new FindingException(new Finding(
                    HistoryCode.FILE_MISSING,
                    files.place(RevisionLayout.SCHEMA_FILE) + " is missing, but " + leftOver.get() + " is there.",
                    "Restore schema.json from version control; if nothing here was ever committed, delete the other"
                            + " files and run `revision` again."));
        }
        return new RevisionHistory(base, new Snapshot(base, List.of()), List.of(), List.of());
    }

    private RevisionHistory verified(String text) {
        TextSource source = TextSource.committed(files.place(RevisionLayout.SCHEMA_FILE));
        Snapshot snapshot = SnapshotFormat.read(text, source, texts);
        requireProvider(snapshot.schema());
        findings.addAll(new ChainCheck(files.place(RevisionLayout.SCHEMA_FILE), snapshot.revisions()).findings());
        // Before the chain is right, nobody knows which files belong to it, and what they ought to say.
        if (!findings.isEmpty()) {
            throw new FindingException(findings);
        }
        findings.addAll(new ListingCheck(files, snapshot.revisions()).findings());
        List<Revision> revisions = revisions(snapshot);
        List<BaselineScript> baselines = findings.isEmpty() ? baselines(revisions) : List.of();
        if (!findings.isEmpty()) {
            throw new FindingException(findings);
        }
        return new RevisionHistory(base, snapshot, revisions, baselines);
    }

    private List<BaselineScript> baselines(List<Revision> revisions) {
        BaselineReader reader = new BaselineReader(files, revisions);
        List<BaselineScript> baselines = reader.read();
        findings.addAll(reader.findings());
        return baselines;
    }

    private void requireProvider(DatabaseSchema schema) {
        if (!schema.namespace().equals(base.namespace()) || !schema.prefix().equals(base.prefix())) {
            throw new FindingException(new Finding(
                    HistoryCode.OTHER_PROVIDER,
                    files.place(RevisionLayout.SCHEMA_FILE) + " is of namespace " + schema.namespace() + " and prefix "
                            + schema.prefix() + "; the provider has namespace " + base.namespace() + " and prefix "
                            + base.prefix() + ".",
                    "Name the folder of this provider, or give the provider back the namespace and prefix under which"
                            + " its databases know it: neither can change once a revision was accepted."));
        }
    }

    private List<Revision> revisions(Snapshot snapshot) {
        RevisionReader reader = new RevisionReader(files, texts);
        List<Revision> revisions = new ArrayList<>();
        String before = texts.fingerprint(base);
        for (ChainEntry entry : snapshot.revisions()) {
            Optional<Revision> revision = reader.read(entry, before);
            if (revision.isPresent()) {
                revisions.add(revision.get());
            }
            before = entry.schemaFingerprint();
        }
        findings.addAll(reader.findings());
        if (revisions.size() == snapshot.revisions().size()) {
            findings.addAll(new DeltaCheck(files, revisions, texts).findings(snapshot.schema()));
        }
        return revisions;
    }
}
