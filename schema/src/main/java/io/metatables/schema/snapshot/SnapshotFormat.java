package io.metatables.schema.snapshot;

import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code schema.json}: canonical text, one line a table, one line a revision. */
public final class SnapshotFormat {
    /** The number of the format that this release writes, and the newest that it reads. */
    public static final int FORMAT = 2;

    private SnapshotFormat() {}

    /**
     * Writes a snapshot.
     *
     * @param snapshot the snapshot
     * @return the text of the file; equal snapshots have equal texts
     */
    public static String write(Snapshot snapshot) {
        return write(snapshot, new TableTexts());
    }

    /**
     * Writes a snapshot, some of whose tables may be known.
     *
     * @param snapshot the snapshot
     * @param texts the lines of known tables; they get those of the others
     * @return the text of the file; equal snapshots have equal texts
     */
    public static String write(Snapshot snapshot, TableTexts texts) {
        DatabaseSchema schema = snapshot.schema();
        JsonPage page =
                new JsonPage(FORMAT).text("namespace", schema.namespace()).text("prefix", schema.prefix());
        List<String> objects = SchemaObjectFormat.lines(schema.objects());
        if (!objects.isEmpty()) {
            page.lines(SchemaObjectFormat.KEY, objects);
        }
        return page.lines(TablePage.KEY, tableLines(schema.tables(), texts))
                .lines("revisions", revisionLines(snapshot.revisions()))
                .toString();
    }

    private static List<String> tableLines(List<Table> tables, TableTexts texts) {
        List<String> lines = new ArrayList<>();
        for (Table table : tables) {
            lines.add(texts.line(table));
        }
        return lines;
    }

    private static List<String> revisionLines(List<ChainEntry> revisions) {
        List<String> lines = new ArrayList<>();
        for (ChainEntry revision : revisions) {
            lines.add(line(revision));
        }
        return lines;
    }

    /**
     * The line of a revision.
     *
     * @param entry what is said of it
     * @return JSON, without what parts it from the next line
     */
    public static String line(ChainEntry entry) {
        return new JsonLine()
                .text("revision", entry.revision())
                .text("message", entry.message())
                .text("parent", entry.parent())
                .text("schema", entry.schemaFingerprint())
                .number("parts", entry.parts())
                .toString();
    }

    /**
     * Reads the snapshot of a history.
     *
     * @param text the text of the file
     * @param origin the file, for messages
     * @return the snapshot
     * @throws FindingException if the text is damaged, has git conflict markers, or is in the format of a later release
     */
    public static Snapshot read(String text, String origin) {
        return read(text, TextSource.committed(origin));
    }

    /**
     * Reads a snapshot.
     *
     * @param text the text of the file
     * @param source where it comes from
     * @return the snapshot
     * @throws FindingException if the text is damaged, has git conflict markers, or is in the format of a later release
     */
    public static Snapshot read(String text, TextSource source) {
        return read(text, source, new TableTexts());
    }

    /**
     * Reads a snapshot, some of whose tables may be known.
     *
     * @param text the text of the file
     * @param source where it comes from
     * @param texts the known tables; they get those of the file
     * @return the snapshot, with the known tables themselves where lines are equal
     * @throws FindingException if the text is damaged, has git conflict markers, or is in the format of a later release
     */
    public static Snapshot read(String text, TextSource source, TableTexts texts) {
        TableList list = TableList.of(text, FORMAT, source, texts);
        JsonRecord record = list.page();
        Snapshot snapshot = new Snapshot(
                schema(record, list.tables(), source), record.records("revisions", SnapshotFormat::chainEntry));
        record.end();
        return snapshot;
    }

    private static DatabaseSchema schema(JsonRecord record, List<Table> tables, TextSource source) {
        try {
            return new DatabaseSchema(
                    record.text("namespace"), record.text("prefix"), SchemaObjectFormat.read(record), tables);
        } catch (IllegalArgumentException e) {
            throw source.damaged(String.valueOf(e.getMessage()));
        }
    }

    private static ChainEntry chainEntry(JsonRecord record) {
        @Nullable String parent = record.optionalText("parent").orElse(null);
        return new ChainEntry(
                record.text("revision"), record.text("message"), parent, record.text("schema"), record.number("parts"));
    }
}
