package io.metatables.runtime.introspect;

import io.metatables.schema.model.ElementKey;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.OperatorClass;
import io.metatables.schema.model.PartitionStrategy;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.SortOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how partitioned tables tell rows apart. */
final class PartitionKeyQuery {
    private static final String SQL = """
            SELECT p.partrelid, p.partstrat, a.attname, pg_catalog.pg_get_expr(p.partexprs, p.partrelid),
                   cn.nspname, co.collname,
                   CASE WHEN NOT oc.opcdefault OR EXISTS (
                          SELECT FROM pg_catalog.pg_opclass closer
                          WHERE closer.opcmethod = oc.opcmethod AND closer.opcdefault AND closer.oid <> oc.oid
                            AND closer.opcintype = coalesce(nullif(t.typbasetype, 0), t.oid)) THEN oc.opcname END,
                   ocn.nspname
            FROM pg_catalog.pg_partitioned_table p
            CROSS JOIN LATERAL unnest(p.partattrs::int2[]) WITH ORDINALITY AS key (number, place)
            LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = p.partrelid AND a.attnum = nullif(key.number, 0)
            LEFT JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
            JOIN pg_catalog.pg_opclass oc ON oc.oid = p.partclass[key.place - 1]
            JOIN pg_catalog.pg_namespace ocn ON ocn.oid = oc.opcnamespace
            LEFT JOIN pg_catalog.pg_collation co
              ON co.oid = p.partcollation[key.place - 1]
             AND CASE WHEN key.number <> 0 THEN co.oid <> a.attcollation ELSE co.collname <> 'default' END
            LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace
            WHERE p.partrelid = ANY (?::oid[])
            ORDER BY p.partrelid, key.place
            """;

    private final RowReader reader;
    private final CatalogNames names;

    PartitionKeyQuery(RowReader reader, CatalogNames names) {
        this.reader = reader;
        this.names = names;
    }

    /** Without partitions. */
    Map<Long, Partitioning> read(Collection<Long> tables) throws SQLException {
        Map<Long, Key> keys = new HashMap<>();
        reader.forEach(SQL, tables, row -> {
            PartitionStrategy strategy = strategy(row.getString(2));
            Key key = keys.computeIfAbsent(row.getLong(1), oid -> new Key(strategy));
            key.elements.add(element(row, key));
        });
        Map<Long, Partitioning> partitionings = new HashMap<>();
        keys.forEach((oid, key) -> partitionings.put(oid, new Partitioning(key.strategy, key.elements, List.of())));
        return partitionings;
    }

    private IndexElement element(ResultSet row, Key key) throws SQLException {
        String column = row.getString(3);
        ElementKey what = column == null
                ? new ElementKey.OfExpression(key.nextExpression(row.getString(4)))
                : new ElementKey.OfColumn(column);
        return new IndexElement(
                what,
                names.collation(row.getString(5), row.getString(6)),
                operatorClass(row.getString(7), row.getString(8)),
                SortOrder.ASC);
    }

    private @Nullable OperatorClass operatorClass(@Nullable String name, String schema) {
        return name == null ? null : OperatorClass.of(names.spelling(schema, name));
    }

    private static PartitionStrategy strategy(String letter) {
        return switch (letter) {
            case "r" -> PartitionStrategy.RANGE;
            case "l" -> PartitionStrategy.LIST;
            default -> PartitionStrategy.HASH;
        };
    }

    /** The key of one table while its rows are read. PostgreSQL prints all its expressions as one list. */
    private static final class Key {
        private final PartitionStrategy strategy;
        private final List<IndexElement> elements = new ArrayList<>();
        private int expressions;

        Key(PartitionStrategy strategy) {
            this.strategy = strategy;
        }

        String nextExpression(String list) {
            return ExpressionText.canonical(SqlDepth.list(list).get(expressions++));
        }
    }
}
