package io.metatables.schema.snapshot;

import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of a {@code schema.json}, each of which is read when it is asked for: of ten thousand a service may ask for three.
 * Immutable.
 */
public final class TableLines {
    private static final String START = "{\"identifier\":\"";

    private final Map<String, String> lines;
    private final TextSource source;

    private TableLines(Map<String, String> lines, TextSource source) {
        this.lines = Map.copyOf(lines);
        this.source = source;
    }

    /**
     * Finds the lines of the tables.
     *
     * @param text the text of the file
     * @param source where it comes from
     * @return the tables
     * @throws FindingException if the text is no {@code schema.json}
     */
    public static TableLines of(String text, TextSource source) {
        Map<String, String> lines = new HashMap<>();
        for (String line : TablePage.of(text).map(TablePage::lines).orElseGet(() -> whole(text, source))) {
            int end = line.indexOf('"', START.length());
            if (!line.startsWith(START) || end < 0) {
                throw source.damaged("the line of a table does not begin with its identifier");
            }
            lines.put(line.substring(START.length(), end), line);
        }
        return new TableLines(lines, source);
    }

    /** Somebody has laid the file out in another way. */
    private static List<String> whole(String text, TextSource source) {
        return SnapshotFormat.read(text, source).schema().tables().stream()
                .map(TableFormat::write)
                .toList();
    }

    /**
     * Reads a table.
     *
     * @param identifier its logical name
     * @return the table; empty if there is none
     * @throws FindingException if its line is damaged
     */
    public Optional<Table> find(String identifier) {
        return Optional.ofNullable(lines.get(identifier)).map(line -> TableFormat.read(line, source));
    }
}
