package io.metatables.schema.snapshot;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a table promises to the code that uses it: kind, columns, keys, grain and cadence, in an order that depends neither on
 * positions nor on the names of constraints. What serves speed or people only (plain indexes, comments, labels), and what merely
 * guards writing (defaults, checks), is no part of it.
 */
public final class Contract {

    private Contract() {}

    /**
     * The contract as canonical text.
     *
     * @param table the table
     * @return one line of JSON
     */
    public static String text(Table table) {
        return new JsonLine()
                .text("kind", table.kind().label())
                .lines("columns", columns(table))
                .texts("primaryKey", primaryKey(table.primaryKey()))
                .lines("uniqueKeys", uniqueKeys(table))
                .lines("foreignKeys", foreignKeys(table))
                .line("grain", TableJson.grain(table.grain()))
                .toString();
    }

    /**
     * The fingerprint of the contract.
     *
     * @param table the table
     * @return {@code sha256:} and 64 hex digits
     */
    public static String fingerprint(Table table) {
        return Sha256.of(text(table));
    }

    private static List<JsonLine> columns(Table table) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.sort(Comparator.comparing(Column::name));
        List<JsonLine> lines = new ArrayList<>();
        for (Column column : columns) {
            lines.add(new JsonLine()
                    .text("name", column.name())
                    .text("type", column.type().toString())
                    .truth("nullable", column.nullable()));
        }
        return lines;
    }

    private static List<String> primaryKey(@Nullable PrimaryKey key) {
        return key == null ? List.of() : sorted(key.columns());
    }

    private static List<String> sorted(List<String> names) {
        List<String> sorted = new ArrayList<>(names);
        sorted.sort(null);
        return sorted;
    }

    private static List<JsonLine> uniqueKeys(Table table) {
        if (table.uniqueConstraints().isEmpty() && table.indexes().isEmpty()) {
            return List.of();
        }
        SortedMap<String, JsonLine> lines = new TreeMap<>();
        for (UniqueConstraint constraint : table.uniqueConstraints()) {
            addUniqueKey(lines, constraint.columns());
        }
        for (Index index : table.indexes()) {
            if (index.isKey()) {
                addUniqueKey(lines, index.columns());
            }
        }
        return List.copyOf(lines.values());
    }

    private static void addUniqueKey(SortedMap<String, JsonLine> lines, List<String> columns) {
        List<String> sorted = sorted(columns);
        lines.put(String.join("\u0000", sorted), new JsonLine().texts("columns", sorted));
    }

    private static List<JsonLine> foreignKeys(Table table) {
        List<JsonLine> lines = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            lines.add(foreignKey(key));
        }
        if (lines.size() > 1) {
            lines.sort(Comparator.comparing(JsonLine::toString));
        }
        return lines;
    }

    private static JsonLine foreignKey(ForeignKey key) {
        SortedMap<String, String> pairs = new TreeMap<>();
        for (int i = 0; i < key.columns().size(); i++) {
            pairs.put(key.columns().get(i), key.targetColumns().get(i));
        }
        return new JsonLine()
                .texts("columns", List.copyOf(pairs.keySet()))
                .text("targetSchema", key.target().schema())
                .text("target", key.target().name())
                .texts("targetColumns", List.copyOf(pairs.values()))
                .text("onDelete", SqlWords.write(key.onDelete()))
                .text("onUpdate", SqlWords.write(key.onUpdate()));
    }
}
