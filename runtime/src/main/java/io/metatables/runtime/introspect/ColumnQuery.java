package io.metatables.runtime.introspect;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnStorage;
import io.metatables.schema.model.GeneratedExpression;
import io.metatables.schema.model.Generation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the columns of many tables. A column that merely comes from a parent is left out; one that says more than the same
 * column of each parent counts as the table's own.
 */
final class ColumnQuery {
    private static final String SAYS_MORE = """
            NOT EXISTS (
              SELECT FROM pg_catalog.pg_inherits i
              JOIN pg_catalog.pg_attribute pa ON pa.attrelid = i.inhparent AND pa.attname = a.attname
              LEFT JOIN pg_catalog.pg_attrdef pd ON pd.adrelid = pa.attrelid AND pd.adnum = pa.attnum
              WHERE i.inhrelid = a.attrelid AND about.description IS NULL
                AND pa.attstorage = a.attstorage AND pa.attcompression = a.attcompression
                AND pg_catalog.pg_get_expr(pd.adbin, pd.adrelid)
                    IS NOT DISTINCT FROM pg_catalog.pg_get_expr(d.adbin, d.adrelid)
                AND (pa.attnotnull = a.attnotnull
                     OR EXISTS (SELECT FROM pg_catalog.pg_constraint pk
                                WHERE pk.conrelid = a.attrelid AND pk.contype = 'p' AND a.attnum = ANY (pk.conkey))))
            """;
    private static final String SQL = """
            SELECT a.attrelid, a.attnum, a.attname, NOT a.attnotnull, pg_catalog.pg_get_expr(d.adbin, d.adrelid),
                   a.attgenerated, cn.nspname, co.collname, CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage END,
                   a.attcompression, about.description, nullif(a.attstattarget, -1), a.attoptions, %s
            FROM pg_catalog.pg_attribute a
            %s
            LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            LEFT JOIN pg_catalog.pg_collation co ON co.oid = a.attcollation AND a.attcollation <> t.typcollation
            LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace
            LEFT JOIN pg_catalog.pg_description about
              ON about.classoid = 'pg_catalog.pg_class'::regclass AND about.objoid = a.attrelid AND about.objsubid = a.attnum
            WHERE a.attrelid = ANY (?::oid[]) AND a.attnum > 0 AND NOT a.attisdropped
              AND (a.attislocal OR a.attinhcount = 0 OR %s)
            ORDER BY a.attrelid, a.attnum
            """.formatted(
                    TypeSpelling.COLUMNS.formatted("a.atttypmod", "a.attndims"),
                    TypeSpelling.JOINS.formatted("a.atttypid"),
                    SAYS_MORE);
    private static final int TYPE = 14;

    private final RowReader reader;
    private final CatalogNames names;

    ColumnQuery(RowReader reader, CatalogNames names) {
        this.reader = reader;
        this.names = names;
    }

    Map<Long, List<Column>> read(Collection<Long> tables) throws SQLException {
        OwnedSequences sequences = OwnedSequences.read(reader, names, tables);
        Map<Long, List<Column>> columns = new HashMap<>();
        reader.forEach(
                SQL,
                tables,
                row -> columns.computeIfAbsent(row.getLong(1), oid -> new ArrayList<>())
                        .add(column(row, sequences)));
        return columns;
    }

    private Column column(ResultSet row, OwnedSequences sequences) throws SQLException {
        String expression = ExpressionText.of(row.getString(5));
        Generation generation = generation(row.getString(6), expression);
        if (generation == null) {
            generation = sequences.of(row.getLong(1), row.getInt(2)).orElse(null);
        }
        return new Column(
                row.getString(3),
                TypeSpelling.columnType(row, TYPE, names),
                row.getBoolean(4),
                generation == null ? expression : null,
                generation,
                names.collation(row.getString(7), row.getString(8)),
                storage(row),
                row.getString(11));
    }

    private static ColumnStorage storage(ResultSet row) throws SQLException {
        int number = row.getInt(12);
        @Nullable Integer statistics = row.wasNull() ? null : number;
        return new ColumnStorage(
                strategy(row.getString(9)),
                compression(row.getString(10)),
                statistics,
                RowReader.texts(row.getArray(13)));
    }

    private static @Nullable Generation generation(String generated, @Nullable String expression) {
        return generated.isEmpty()
                ? null
                : new GeneratedExpression(Objects.requireNonNull(expression), generated.equals("v"));
    }

    private static @Nullable String strategy(@Nullable String letter) {
        return letter == null
                ? null
                : switch (letter) {
                    case "p" -> "PLAIN";
                    case "m" -> "MAIN";
                    case "e" -> "EXTERNAL";
                    default -> "EXTENDED";
                };
    }

    private static @Nullable String compression(String letter) {
        return switch (letter) {
            case "p" -> "pglz";
            case "l" -> "lz4";
            default -> null;
        };
    }
}
