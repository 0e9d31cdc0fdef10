package io.metatables.runtime.introspect;

import io.metatables.schema.model.Index;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the indexes of many tables. One that the model has no word for (partial, over an expression, descending, invalid...)
 * gets its whole definition in place of its columns, so that it differs from every index that the model does have.
 */
final class IndexQuery {
    private static final String SQL = """
            SELECT i.indrelid, c.relname, i.indisunique,
                   i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL AND i.indnatts = i.indnkeyatts
                     AND m.amname = 'btree' AND NOT EXISTS (SELECT FROM unnest(i.indoption) AS flag WHERE flag <> 0),
                   ARRAY(SELECT a.attname::text
                         FROM unnest(i.indkey) WITH ORDINALITY AS key (number, place)
                         JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = key.number
                         ORDER BY key.place),
                   CASE WHEN i.indisvalid THEN '' ELSE 'INVALID ' END || pg_get_indexdef(i.indexrelid)
            FROM pg_catalog.pg_index i
            JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
            JOIN pg_catalog.pg_am m ON m.oid = c.relam
            WHERE i.indrelid = ANY (?::oid[])
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint k
                              WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
            """;

    private final Connection connection;

    IndexQuery(Connection connection) {
        this.connection = connection;
    }

    Map<Long, List<Index>> read(Collection<Long> tables) throws SQLException {
        Map<Long, List<Index>> indexes = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setArray(1, Introspector.oids(connection, tables));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    indexes.computeIfAbsent(rows.getLong(1), oid -> new ArrayList<>())
                            .add(index(rows));
                }
            }
        }
        return indexes;
    }

    private static Index index(ResultSet row) throws SQLException {
        List<String> columns = row.getBoolean(4) ? Introspector.texts(row.getArray(5)) : List.of(row.getString(6));
        return new Index(row.getString(2), columns, row.getBoolean(3));
    }
}
