package io.metatables.runtime.introspect;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the queries of this package, whose only parameters are arrays, and hands over row by row. */
final class RowReader {
    /** The first release that knows a key whose nulls are not distinct, and the columns that ON DELETE sets. */
    static final int POSTGRES_15 = 15;

    private final Connection connection;

    RowReader(Connection connection) {
        this.connection = connection;
    }

    /** What becomes of a row. */
    @FunctionalInterface
    interface RowHandler {
        void accept(ResultSet row) throws SQLException;
    }

    int serverVersion() throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
    }

    void forEach(String sql, Collection<Long> oids, RowHandler handler) throws SQLException {
        run(sql, List.of(connection.createArrayOf("int8", oids.toArray())), handler);
    }

    void forEachNamed(String sql, List<List<String>> texts, RowHandler handler) throws SQLException {
        List<Array> arrays = new ArrayList<>();
        for (List<String> values : texts) {
            arrays.add(connection.createArrayOf("text", values.toArray()));
        }
        run(sql, arrays, handler);
    }

    private void run(String sql, List<Array> parameters, RowHandler handler) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setArray(i + 1, parameters.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    handler.accept(rows);
                }
            }
        }
    }

    /** An array of texts without nulls; none for null. */
    static List<String> texts(@Nullable Array array) throws SQLException {
        if (array == null) {
            return List.of();
        }
        return Arrays.stream((Object[]) array.getArray())
                .map(String.class::cast)
                .toList();
    }
}
