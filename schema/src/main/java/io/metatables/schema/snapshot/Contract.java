package io.metatables.schema.snapshot;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        return table.columns().stream()
                .sorted(Comparator.comparing(Column::name))
                .map(column -> new JsonLine()
                        .text("name", column.name())
                        .text("type", column.type().toString())
                        .truth("nullable", column.nullable()))
                .toList();
    }

    private static List<String> primaryKey(@Nullable PrimaryKey key) {
        return key == null ? List.of() : key.columns().stream().sorted().toList();
    }

    private static List<JsonLine> uniqueKeys(Table table) {
        Stream<List<String>> constraints = table.uniqueConstraints().stream().map(UniqueConstraint::columns);
        Stream<List<String>> indexes =
                table.indexes().stream().filter(Index::isKey).map(Index::columns);
        return Stream.concat(constraints, indexes)
                .map(columns -> columns.stream().sorted().toList())
                .distinct()
                .sorted(Comparator.comparing(columns -> String.join("\u0000", columns)))
                .map(columns -> new JsonLine().texts("columns", columns))
                .toList();
    }

    private static List<JsonLine> foreignKeys(Table table) {
        return table.foreignKeys().stream()
                .map(Contract::foreignKey)
                .sorted(Comparator.comparing(JsonLine::toString))
                .toList();
    }

    private static JsonLine foreignKey(ForeignKey key) {
        List<Integer> order = IntStream.range(0, key.columns().size())
                .boxed()
                .sorted(Comparator.comparing(key.columns()::get))
                .toList();
        return new JsonLine()
                .texts("columns", order.stream().map(key.columns()::get).toList())
                .text("targetSchema", key.target().schema())
                .text("target", key.target().name())
                .texts(
                        "targetColumns",
                        order.stream().map(key.targetColumns()::get).toList())
                .text("onDelete", SqlWords.write(key.onDelete()))
                .text("onUpdate", SqlWords.write(key.onUpdate()));
    }
}
