package io.metatables.runtime.introspect;

import io.metatables.schema.model.Column;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the columns of many tables. */
final class ColumnQuery {
    private static final String SQL = """
            SELECT a.attrelid, a.attname, format_type(a.atttypid, a.atttypmod), NOT a.attnotnull,
                   pg_get_expr(d.adbin, d.adrelid), col_description(a.attrelid, a.attnum)
            FROM pg_catalog.pg_attribute a
            LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attrelid = ANY (?::oid[]) AND a.attnum > 0 AND NOT a.attisdropped
            ORDER BY a.attrelid, a.attnum
            """;

    private final Connection connection;

    ColumnQuery(Connection connection) {
        this.connection = connection;
    }

    Map<Long, List<Column>> read(Collection<Long> tables) throws SQLException {
        Map<Long, List<Column>> columns = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setArray(1, Introspector.oids(connection, tables));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.computeIfAbsent(rows.getLong(1), oid -> new ArrayList<>())
                            .add(column(rows));
                }
            }
        }
        return columns;
    }

    private static Column column(ResultSet row) throws SQLException {
        return new Column(
                row.getString(2),
                TypeSpelling.columnType(row.getString(3)),
                row.getBoolean(4),
                row.getString(5),
                row.getString(6));
    }
}
