package io.metatables.schema.revision;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.model.Table;
import io.metatables.schema.snapshot.SchemaFingerprint;
import io.metatables.schema.snapshot.Snapshot;
import io.metatables.schema.snapshot.SnapshotFormat;
import io.metatables.schema.snapshot.TableTexts;
import io.metatables.schema.snapshot.TextSource;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A verified history: its revisions in their order, and the schema at each of them. */
public final class RevisionHistory {
    private final DatabaseSchema base;
    private final Snapshot snapshot;
    private final List<Revision> revisions;
    private final List<BaselineScript> baselines;

    RevisionHistory(DatabaseSchema base, Snapshot snapshot, List<Revision> revisions, List<BaselineScript> baselines) {
        this.base = base;
        this.snapshot = snapshot;
        this.revisions = List.copyOf(revisions);
        this.baselines = List.copyOf(baselines);
    }

    /**
     * Reads and verifies the history in a folder.
     *
     * @param folder the folder of one provider, in any file system; if it is empty or missing, the history is empty
     * @param base the empty schema of the provider: its namespace and prefix must be those of the history
     * @return the history
     * @throws FindingException with every problem
     */
    public static RevisionHistory read(Path folder, DatabaseSchema base) {
        return read(new FolderFiles(folder), base);
    }

    /**
     * Reads and verifies the history in a folder, of whichever provider it is.
     *
     * @param folder the folder of one provider
     * @return the history
     * @throws FindingException with every problem; also if there is no {@code schema.json}
     */
    public static RevisionHistory read(Path folder) {
        FolderFiles files = new FolderFiles(folder);
        TextSource source = TextSource.committed(files.place(RevisionLayout.SCHEMA_FILE));
        String text = files.text(RevisionLayout.SCHEMA_FILE)
                .orElseThrow(() -> new FindingException(new Finding(
                        HistoryCode.FILE_MISSING,
                        source.origin() + " is missing.",
                        "Name the folder of a history; it is there once the first revision is accepted.")));
        DatabaseSchema head = SnapshotFormat.read(text, source).schema();
        return read(files, DatabaseSchema.empty(head.namespace(), head.prefix()));
    }

    /**
     * Reads and verifies a history.
     *
     * @param files its files; if there are none, the history is empty
     * @param base the empty schema of the provider: its namespace and prefix must be those of the history
     * @return the history
     * @throws FindingException with every problem
     */
    public static RevisionHistory read(RevisionFiles files, DatabaseSchema base) {
        return read(files, base, new TableTexts());
    }

    /**
     * Reads and verifies a history, some of whose tables may be known.
     *
     * @param files its files; if there are none, the history is empty
     * @param base the empty schema of the provider: its namespace and prefix must be those of the history
     * @param texts the known tables; they get those of the history
     * @return the history, with the known tables themselves where they are as the head has them
     * @throws FindingException with every problem
     */
    public static RevisionHistory read(RevisionFiles files, DatabaseSchema base, TableTexts texts) {
        return new HistoryReader(files, base, texts).read();
    }

    /**
     * The revisions.
     *
     * @return from the first to the head
     */
    public List<Revision> revisions() {
        return revisions;
    }

    /**
     * The scripts that make the schema of a revision from nothing.
     *
     * @return from the oldest revision to the newest; most histories have none
     */
    public List<BaselineScript> baselines() {
        return baselines;
    }

    /**
     * The newest revision.
     *
     * @return empty if there is none yet
     */
    public Optional<Revision> head() {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.get(revisions.size() - 1));
    }

    /**
     * The snapshot of the head.
     *
     * @return without tables and revisions if there is no history yet
     */
    public Snapshot snapshot() {
        return snapshot;
    }

    /**
     * The fingerprint of the schema at the head.
     *
     * @return that of the empty schema if there is no history yet
     */
    public String headFingerprint() {
        return head().map(Revision::fingerprintAfter).orElseGet(() -> SchemaFingerprint.of(base));
    }

    /**
     * Finds a revision.
     *
     * @param number its number, as written: {@code 0007}
     * @return the revision
     * @throws FindingException if there is none
     */
    public Revision revision(String number) {
        return revisions.get(position(number) - 1);
    }

    /**
     * The schema as a revision leaves it.
     *
     * @param number the number of the revision, or {@code base}: before the first
     * @return the schema
     * @throws FindingException if there is no such revision
     */
    public DatabaseSchema schemaAt(String number) {
        int position = position(number);
        if (position == revisions.size()) {
            return snapshot.schema();
        }
        Map<String, Table> tables = new HashMap<>();
        SchemaObjects objects = base.objects();
        for (Revision revision : revisions.subList(0, position)) {
            revision.delta().applyTo(tables);
            objects = revision.delta().objectsAfter(objects);
        }
        return base.withObjects(objects).withTables(List.copyOf(tables.values()));
    }

    /** 0 for the base, else the revision's place, from 1. */
    private int position(String number) {
        if (number.equals(RevisionLayout.BASE)) {
            return 0;
        }
        for (int i = 0; i < revisions.size(); i++) {
            if (revisions.get(i).number().equals(number)) {
                return i + 1;
            }
        }
        throw new FindingException(
                new Finding(
                        HistoryCode.UNKNOWN_REVISION,
                        "There is no revision " + number + " in the history of " + base.namespace() + ".",
                        head().map(head -> "Name one from 0001 to " + head.number() + ".")
                                .orElse(
                                        "The history is empty: accept the pending revision with `revision -m \"...\"` first.")));
    }
}
