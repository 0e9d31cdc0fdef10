package io.metatables.runtime.introspect;

import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexOptions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the indexes of many tables, those of constraints too. One that isn't valid serves nobody: it is left out, and so is one
 * that merely is a partition's part of the index of a partitioned table.
 */
final class IndexQuery {
    private static final String SQL = """
            SELECT i.indexrelid, i.indrelid, c.relname, i.indisunique, m.amname,
                   pg_catalog.pg_get_expr(i.indpred, i.indrelid), %s, c.reloptions, ts.spcname,
                   k.oid IS NOT NULL
            FROM pg_catalog.pg_index i
            JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
            JOIN pg_catalog.pg_am m ON m.oid = c.relam
            LEFT JOIN pg_catalog.pg_tablespace ts ON ts.oid = c.reltablespace
            LEFT JOIN pg_catalog.pg_constraint k
              ON k.conrelid = i.indrelid AND k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')
            WHERE i.indrelid = ANY (?::oid[]) AND (i.indisvalid OR k.oid IS NOT NULL) AND NOT c.relispartition
            ORDER BY c.relname
            """;

    private final RowReader reader;
    private final CatalogNames names;

    IndexQuery(RowReader reader, CatalogNames names) {
        this.reader = reader;
        this.names = names;
    }

    /**
     * An index of the system catalogs.
     *
     * @param table the number of its table
     * @param index as if it were made for itself
     * @param elements what it is made of
     * @param constraint whether a constraint has made it
     */
    record Row(long table, Index index, IndexElementQuery.Elements elements, boolean constraint) {}

    /** By their own numbers. */
    Map<Long, Row> read(Collection<Long> tables) throws SQLException {
        Map<Long, IndexElementQuery.Elements> elements = new IndexElementQuery(reader, names).read(tables);
        Map<Long, Row> indexes = new LinkedHashMap<>();
        String nullsNotDistinct = reader.serverVersion() >= RowReader.POSTGRES_15 ? "i.indnullsnotdistinct" : "false";
        reader.forEach(SQL.formatted(nullsNotDistinct), tables, row -> {
            IndexElementQuery.Elements parts = elements.get(row.getLong(1));
            if (parts != null) {
                indexes.put(row.getLong(1), new Row(row.getLong(2), index(row, parts), parts, row.getBoolean(10)));
            }
        });
        return indexes;
    }

    private static Index index(ResultSet row, IndexElementQuery.Elements parts) throws SQLException {
        IndexOptions options = new IndexOptions(
                row.getString(5),
                parts.include(),
                ExpressionText.of(row.getString(6)),
                row.getBoolean(7),
                Parameters.of(row.getArray(8)),
                row.getString(9));
        return new Index(row.getString(3), row.getBoolean(4), parts.elements(), options);
    }
}
