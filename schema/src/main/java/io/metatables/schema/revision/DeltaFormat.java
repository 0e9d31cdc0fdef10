package io.metatables.schema.revision;

import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.snapshot.JsonLine;
import io.metatables.schema.snapshot.JsonPage;
import io.metatables.schema.snapshot.JsonRecord;
import io.metatables.schema.snapshot.SchemaObjectFormat;
import io.metatables.schema.snapshot.TableFormat;
import io.metatables.schema.snapshot.TableList;
import io.metatables.schema.snapshot.TableTexts;
import io.metatables.schema.snapshot.TextSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes and reads the delta of a revision: canonical text, one line a table. */
public final class DeltaFormat {
    /** The number of the format that this release writes, and the newest that it reads. */
    public static final int FORMAT = 2;

    private DeltaFormat() {}

    /**
     * Writes a delta.
     *
     * @param revision the number of the revision
     * @param delta the delta
     * @return the text of the file
     */
    public static String write(String revision, SchemaDelta delta) {
        JsonPage page = new JsonPage(FORMAT)
                .text("revision", revision)
                .lines(
                        "dropped",
                        delta.dropped().stream()
                                .map(identifier -> new JsonLine()
                                        .text("identifier", identifier)
                                        .toString())
                                .toList());
        RenamedTableFormat.write(page, delta.renamed());
        @Nullable SchemaObjects objects = delta.objects();
        if (objects != null) {
            page.lines(SchemaObjectFormat.KEY, SchemaObjectFormat.lines(objects));
        }
        return page.lines(
                        "tables",
                        delta.tables().stream().map(TableFormat::write).toList())
                .toString();
    }

    /**
     * Reads a delta.
     *
     * @param revision the number of the revision that the delta must belong to
     * @param text the text of the file
     * @param source where it comes from
     * @param texts the known tables; they get those of the delta
     * @return the delta, with the known tables themselves where lines are equal
     * @throws FindingException if the text is damaged, of another revision, has git conflict markers, or is in the format of a
     *     later release
     */
    public static SchemaDelta read(String revision, String text, TextSource source, TableTexts texts) {
        TableList list = TableList.of(text, FORMAT, source, texts);
        JsonRecord record = list.page();
        String written = record.text("revision");
        if (!written.equals(revision)) {
            throw record.damaged("it is of revision " + written + ", not " + revision);
        }
        List<String> dropped = record.records("dropped", drop -> drop.text("identifier"));
        List<RenamedTable> renamed = RenamedTableFormat.read(record);
        @Nullable SchemaObjects objects = record.has(SchemaObjectFormat.KEY) ? SchemaObjectFormat.read(record) : null;
        record.end();
        return new SchemaDelta(dropped, renamed, list.tables(), objects);
    }
}
