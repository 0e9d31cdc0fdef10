package io.metatables.runtime.catalog;

import io.metatables.schema.model.Grain;
import io.metatables.schema.model.Table;
import io.metatables.schema.snapshot.Contract;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Hands many rows to one statement: an array for each column, which the statement takes apart with {@code unnest}. */
final class RowArrays {
    /** Rows in one statement; enough to make round trips cheap, few enough to keep a message small. */
    static final int BATCH = 1000;

    private static final List<Function<Table, @Nullable String>> DESCRIBED = List.of(
            table -> table.name().name(),
            table -> table.kind().label(),
            Table::description,
            table -> JsonTexts.array(table.labels()),
            Contract::text,
            Contract::fingerprint,
            table -> table.grain() == null ? null : table.grain().timeIndex(),
            table ->
                    table.grain() == null ? null : JsonTexts.array(table.grain().columns()),
            table -> cadence(table.grain()),
            table -> ManagementMode.of(table).name(),
            table -> String.valueOf(table.care().guarded()));

    private RowArrays() {}

    /** Binds the two arrays of keys, then the eleven of everything else that the model says. */
    static int bindTables(PreparedStatement statement, int first, CatalogScope scope, List<Table> tables)
            throws SQLException {
        int next = bindKeys(statement, first, scope, tables);
        for (Function<Table, @Nullable String> value : DESCRIBED) {
            bind(statement, next++, tables, value);
        }
        return next;
    }

    /** Binds the identifiers and the physical schemas. */
    static int bindKeys(PreparedStatement statement, int first, CatalogScope scope, List<Table> tables)
            throws SQLException {
        bind(statement, first, tables, Table::identifier);
        bind(statement, first + 1, tables, scope::physicalSchema);
        return first + 2;
    }

    static void bind(
            PreparedStatement statement, int index, List<Table> tables, Function<Table, @Nullable String> value)
            throws SQLException {
        Connection connection = statement.getConnection();
        Object[] values = tables.stream().map(value).toArray();
        statement.setArray(index, connection.createArrayOf("text", values));
    }

    private static @Nullable String cadence(@Nullable Grain grain) {
        return grain == null ? null : grain.cadence().code();
    }

    static <T> List<List<T>> batches(List<T> tables) {
        return IntStream.range(0, (tables.size() + BATCH - 1) / BATCH)
                .mapToObj(i -> tables.subList(i * BATCH, Math.min(tables.size(), (i + 1) * BATCH)))
                .toList();
    }
}
