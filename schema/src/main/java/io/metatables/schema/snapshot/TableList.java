package io.metatables.schema.snapshot;

import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file with a list of tables.
 *
 * @param page the JSON object of the file; its tables are read
 * @param tables the tables
 */
public record TableList(JsonRecord page, List<Table> tables) {

    /** Keeps the list as it is. */
    public TableList {
        tables = List.copyOf(tables);
    }

    /**
     * Reads the tables of a file.
     *
     * @param text the text of the file
     * @param newestFormat the newest format that can be read
     * @param source where it comes from
     * @param texts the known tables, which are not read again; they get those of the file
     * @return the tables, and the rest of the file to be read
     * @throws FindingException if the text is no JSON or of a later format, or if a table is damaged
     */
    public static TableList of(String text, int newestFormat, TextSource source, TableTexts texts) {
        Optional<TablePage> page = TablePage.of(text);
        if (page.isEmpty()) {
            return whole(text, newestFormat, source);
        }
        try {
            return lineByLine(page.get(), newestFormat, source, texts);
        } catch (FindingException e) {
            return whole(text, newestFormat, source); // for it says where in the file the damage is
        }
    }

    private static TableList whole(String text, int newestFormat, TextSource source) {
        JsonRecord page = JsonRecord.parse(text, source);
        source.requireFormat(page.number("format"), newestFormat);
        return new TableList(page, page.records(TablePage.KEY, TableFormat::read));
    }

    private static TableList lineByLine(TablePage page, int newestFormat, TextSource source, TableTexts texts) {
        List<Table> tables = new ArrayList<>();
        for (String line : page.lines()) {
            tables.add(texts.table(line, source));
        }
        TableList rest = whole(page.rest(), newestFormat, source);
        tables.addAll(rest.tables());
        return new TableList(rest.page(), tables);
    }
}
