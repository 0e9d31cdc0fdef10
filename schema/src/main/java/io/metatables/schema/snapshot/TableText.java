package io.metatables.schema.snapshot;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table in JSON.
 *
 * @param line with the columns as they are
 * @param fingerprint the hash with the columns by name, since their positions do not count
 */
record TableText(String line, String fingerprint) {

    static TableText of(Table table) {
        JsonLine head = TableJson.head(table);
        JsonLine tail = TableJson.tail(table);
        List<Entry> entries = new ArrayList<>(table.columns().size());
        for (Column column : table.columns()) {
            entries.add(new Entry(column.name(), ColumnJson.line(column)));
        }
        String line = joined(head, entries, tail);
        entries.sort(Comparator.comparing(Entry::name));
        return new TableText(line, Sha256.of(joined(head, entries, tail)));
    }

    private record Entry(String name, JsonLine line) {}

    private static String joined(JsonLine head, List<Entry> entries, JsonLine tail) {
        List<JsonLine> columns = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            columns.add(entry.line());
        }
        return new JsonLine().all(head).lines("columns", columns).all(tail).toString();
    }
}
