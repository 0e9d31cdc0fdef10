package io.metatables.schema.snapshot;

import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Table;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The tables of one task, each with its line and its fingerprint. From one revision to the next most tables are as they were: what
 * is in several files is written, read and hashed once, and equal lines are read as one and the same object. Not thread-safe.
 */
public final class TableTexts {
    private final IdentityHashMap<Table, TableText> texts = new IdentityHashMap<>();
    private final Map<String, Table> tables = new HashMap<>();

    /** Knows no table yet. */
    public TableTexts() {}

    /**
     * The line of a table.
     *
     * @param table the table
     * @return as {@link TableFormat#write(Table)} writes it
     */
    public String line(Table table) {
        return text(table).line();
    }

    private TableText text(Table table) {
        TableText known = texts.get(table);
        if (known != null) {
            return known;
        }
        TableText text = TableText.of(table);
        texts.put(table, text);
        tables.putIfAbsent(text.line(), table);
        return text;
    }

    /**
     * The table of a line.
     *
     * @param line one line of JSON
     * @param source where it comes from
     * @return the table; for equal lines the same
     * @throws FindingException if it is no such line
     */
    Table table(String line, TextSource source) {
        Table known = tables.get(line);
        if (known != null) {
            return known;
        }
        Table table = TableFormat.read(line, source);
        tables.put(line, table); // and not its line: a file may spell it in another way than we do
        return table;
    }

    /**
     * The fingerprint of a table.
     *
     * @param table the table
     * @return as {@link SchemaFingerprint#ofTable(Table)} makes it
     */
    public String fingerprint(Table table) {
        return text(table).fingerprint();
    }

    /**
     * The fingerprint of a schema.
     *
     * @param schema the schema
     * @return as {@link SchemaFingerprint#of(DatabaseSchema)} makes it
     */
    public String fingerprint(DatabaseSchema schema) {
        return SchemaFingerprint.of(schema, this);
    }
}
