package io.metatables.runtime.testing;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.naming.SqlName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts a few rows into each table that takes them, whatever its columns are; and counts them. */
public final class SampleRows {
    private static final int ROWS = 3;
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("smallint", "%d"),
            Map.entry("integer", "%d"),
            Map.entry("bigint", "%d"),
            Map.entry("numeric", "%d"),
            Map.entry("real", "%d"),
            Map.entry("double precision", "%d"),
            Map.entry("text", "'%d'"),
            Map.entry("varchar", "'%d'"),
            Map.entry("char", "'%d'"),
            Map.entry("boolean", "(%d %% 2 = 0)"),
            Map.entry("uuid", "('00000000-0000-0000-0000-00000000000' || %d)::uuid"),
            Map.entry("date", "DATE '2024-01-01' + %d"),
            Map.entry("timestamp", "TIMESTAMP '2024-01-01' + %d * INTERVAL '1 day'"),
            Map.entry("timestamptz", "TIMESTAMPTZ '2024-01-01 00:00Z' + %d * INTERVAL '1 day'"),
            Map.entry("time", "TIME '00:00' + %d * INTERVAL '1 minute'"),
            Map.entry("interval", "%d * INTERVAL '1 day'"),
            Map.entry("jsonb", "'{\"n\": %d}'"),
            Map.entry("json", "'{\"n\": %d}'"),
            Map.entry("bytea", "'\\x0%d'"));

    private final TestDatabase database;

    /** Rows for the tables of a database. */
    public SampleRows(TestDatabase database) {
        this.database = database;
    }

    /** How many rows each table has got; none where a constraint or a type stands against it. Foreign keys don't. */
    public Map<String, Integer> insert(DatabaseSchema schema) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Table table : schema.tables()) {
            for (int row = 1; row <= ROWS; row++) {
                insert(table, row);
            }
            counts.put(table.identifier(), count(table.name()));
        }
        return counts;
    }

    /** How many rows a table has. */
    public int count(QualifiedName table) {
        return Integer.parseInt(
                database.query("SELECT count(*) FROM " + SqlName.of(table)).get(0));
    }

    /** Whether a table is there. */
    public boolean has(QualifiedName table) {
        String name = SqlName.of(table).replace("'", "''");
        return database.query("SELECT to_regclass('" + name + "') IS NOT NULL")
                .get(0)
                .equals("t");
    }

    private void insert(Table table, int row) {
        List<Column> columns = table.columns().stream()
                .filter(column -> column.generation() == null)
                .filter(column -> VALUES.containsKey(column.type().name())
                        && column.type().dimensions() == 0)
                .toList();
        if (columns.isEmpty()) {
            return;
        }
        String names = columns.stream().map(column -> SqlName.of(column.name())).collect(Collectors.joining(", "));
        String values = columns.stream()
                .map(column -> VALUES.get(column.type().name()).formatted(row))
                .collect(Collectors.joining(", "));
        try {
            database.execute("SET session_replication_role = replica; INSERT INTO " + SqlName.of(table.name()) + " ("
                    + names + ") VALUES (" + values + ")");
        } catch (IllegalStateException e) {
            // a check, a length or a type of its own: this table stays empty
        }
    }
}
