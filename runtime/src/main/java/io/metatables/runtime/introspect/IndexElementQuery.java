package io.metatables.runtime.introspect;

import io.metatables.schema.model.ElementKey;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.OperatorClass;
import io.metatables.schema.model.SortOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Reads the elements of the indexes of many tables. */
final class IndexElementQuery {
    /**
     * An operator class goes without saying if it is the default of its method, and there is no default that is closer to the type
     * of the column: none is, where its own type is the one of the column. The collation of an expression is not in the catalogs:
     * there, a COLLATE in the printed definition counts. Only expressions are printed: that takes the longest.
     */
    private static final String SQL = """
            SELECT i.indexrelid, key.place > i.indnkeyatts, a.attname, printed.element, cn.nspname, co.collname,
                   CASE WHEN oc.opcdefault AND ia.attoptions IS NULL
                          AND (oc.opcintype = coalesce(nullif(t.typbasetype, 0), t.oid) OR NOT EXISTS (
                                 SELECT FROM pg_catalog.pg_opclass closer
                                 WHERE closer.opcmethod = oc.opcmethod AND closer.opcdefault AND closer.oid <> oc.oid
                                   AND closer.opcintype = coalesce(nullif(t.typbasetype, 0), t.oid))) THEN NULL
                        ELSE oc.opcname END,
                   ocn.nspname, ia.attoptions, i.indoption[key.place - 1], op.oprname, opn.nspname
            FROM pg_catalog.pg_index i
            CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS key (number, place)
            JOIN pg_catalog.pg_attribute ia ON ia.attrelid = i.indexrelid AND ia.attnum = key.place
            LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = nullif(key.number, 0)
            CROSS JOIN LATERAL (
              SELECT CASE WHEN key.number = 0 THEN pg_catalog.pg_get_indexdef(i.indexrelid, key.place::int, false) END
              AS element) AS printed
            LEFT JOIN pg_catalog.pg_type t ON t.oid = coalesce(a.atttypid, ia.atttypid)
            LEFT JOIN pg_catalog.pg_opclass oc ON oc.oid = i.indclass[key.place - 1]
            LEFT JOIN pg_catalog.pg_namespace ocn ON ocn.oid = oc.opcnamespace
            LEFT JOIN pg_catalog.pg_collation co
              ON co.oid = i.indcollation[key.place - 1]
             AND CASE WHEN key.number <> 0 THEN co.oid <> a.attcollation
                      ELSE strpos(pg_catalog.pg_get_indexdef(i.indexrelid), printed.element || ' COLLATE ') > 0 END
            LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace
            LEFT JOIN pg_catalog.pg_constraint k
              ON k.conrelid = i.indrelid AND k.conindid = i.indexrelid AND k.contype = 'x'
            LEFT JOIN pg_catalog.pg_operator op ON op.oid = k.conexclop[key.place]
            LEFT JOIN pg_catalog.pg_namespace opn ON opn.oid = op.oprnamespace
            WHERE i.indrelid = ANY (?::oid[])
            ORDER BY i.indexrelid, key.place
            """;

    private static final int DESCENDING = 1;
    private static final int NULLS_FIRST = 2;

    private final RowReader reader;
    private final CatalogNames names;

    IndexElementQuery(RowReader reader, CatalogNames names) {
        this.reader = reader;
        this.names = names;
    }

    /**
     * What an index is made of.
     *
     * @param elements its key
     * @param operators for each element of an exclusion constraint; else empty
     * @param include columns that are not part of its key
     */
    record Elements(List<IndexElement> elements, List<String> operators, List<String> include) {
        Elements() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    Map<Long, Elements> read(Collection<Long> tables) throws SQLException {
        Map<Long, Elements> elements = new HashMap<>();
        reader.forEach(SQL, tables, row -> add(row, elements.computeIfAbsent(row.getLong(1), oid -> new Elements())));
        return elements;
    }

    private void add(ResultSet row, Elements elements) throws SQLException {
        if (row.getBoolean(2)) {
            elements.include().add(row.getString(3));
            return;
        }
        elements.elements().add(element(row));
        if (row.getString(11) != null) {
            elements.operators().add(names.operator(row.getString(12), row.getString(11)));
        }
    }

    private IndexElement element(ResultSet row) throws SQLException {
        String column = row.getString(3);
        ElementKey key = column == null
                ? new ElementKey.OfExpression(
                        ExpressionText.canonical(Objects.requireNonNull(row.getString(4), "an expression")))
                : new ElementKey.OfColumn(column);
        return new IndexElement(
                key,
                names.collation(row.getString(5), row.getString(6)),
                operatorClass(row.getString(7), row.getString(8), Parameters.of(row.getArray(9))),
                order(row.getInt(10)));
    }

    private @Nullable OperatorClass operatorClass(
            @Nullable String name, String schema, SortedMap<String, String> parameters) {
        return name == null ? null : new OperatorClass(names.spelling(schema, name), parameters);
    }

    private static SortOrder order(int flags) {
        boolean nullsFirst = (flags & NULLS_FIRST) != 0;
        if ((flags & DESCENDING) != 0) {
            return nullsFirst ? SortOrder.DESC : SortOrder.DESC_NULLS_LAST;
        }
        return nullsFirst ? SortOrder.ASC_NULLS_FIRST : SortOrder.ASC;
    }
}
