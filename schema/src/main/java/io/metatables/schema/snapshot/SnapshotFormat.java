package io.metatables.schema.snapshot;

import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Table;
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
        DatabaseSchema schema = snapshot.schema();
        JsonPage page =
                new JsonPage(FORMAT).text("namespace", schema.namespace()).text("prefix", schema.prefix());
        List<String> objects = SchemaObjectFormat.lines(schema.objects());
        if (!objects.isEmpty()) {
            page.lines(SchemaObjectFormat.KEY, objects);
        }
        return page.lines(
                        "tables",
                        schema.tables().stream().map(TableFormat::write).toList())
                .lines(
                        "revisions",
                        snapshot.revisions().stream().map(SnapshotFormat::line).toList())
                .toString();
    }

    private static String line(ChainEntry entry) {
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
        JsonRecord record = JsonRecord.parse(text, source);
        source.requireFormat(record.number("format"), FORMAT);
        Snapshot snapshot =
                new Snapshot(schema(record, source), record.records("revisions", SnapshotFormat::chainEntry));
        record.end();
        return snapshot;
    }

    private static DatabaseSchema schema(JsonRecord record, TextSource source) {
        List<Table> tables = record.records("tables", TableFormat::read);
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
