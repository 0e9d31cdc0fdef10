package io.metatables.schema.snapshot;

import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.Table;

/** A table as one line of canonical JSON: equal tables have equal lines. */
public final class TableFormat {

    private TableFormat() {}

    /**
     * Writes a table.
     *
     * @param table the table
     * @return one line of JSON, without a line break
     */
    public static String write(Table table) {
        return TableText.of(table).line();
    }

    /**
     * Reads what {@link #write(Table)} wrote.
     *
     * @param line JSON
     * @param source where it comes from
     * @return the table
     * @throws FindingException if it is no such line
     */
    public static Table read(String line, TextSource source) {
        JsonRecord record = JsonRecord.parse("{\"table\":" + line + "}", source);
        Table table =
                record.record("table", TableJson::read).orElseThrow(() -> source.damaged("there is no table in it"));
        record.end();
        return table;
    }

    /**
     * Reads a table that is part of a larger file.
     *
     * @param record the JSON object of the table
     * @return the table
     * @throws FindingException if it is no table
     */
    public static Table read(JsonRecord record) {
        return TableJson.read(record);
    }
}
