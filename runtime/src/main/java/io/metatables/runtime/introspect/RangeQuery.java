package io.metatables.runtime.introspect;

import io.metatables.schema.model.DataType;
import io.metatables.schema.model.RangeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads range types. */
final class RangeQuery {
    private static final String SQL = """
            SELECT rn.nspname, r.typname, m.typname, pg_catalog.obj_description(r.oid, 'pg_type'),
                   ocn.nspname, oc.opcname, con.nspname, co.collname, cfn.nspname, cf.proname, dfn.nspname, df.proname, %s
            FROM pg_catalog.pg_range g
            JOIN pg_catalog.pg_type r ON r.oid = g.rngtypid
            JOIN pg_catalog.pg_namespace rn ON rn.oid = r.typnamespace
            JOIN pg_catalog.pg_type m ON m.oid = g.rngmultitypid
            %s
            LEFT JOIN pg_catalog.pg_opclass oc
              ON oc.oid = g.rngsubopc
             AND (NOT oc.opcdefault OR EXISTS (
                    SELECT FROM pg_catalog.pg_opclass closer
                    WHERE closer.opcmethod = oc.opcmethod AND closer.opcdefault AND closer.oid <> oc.oid
                      AND closer.opcintype = coalesce(nullif(t.typbasetype, 0), t.oid)))
            LEFT JOIN pg_catalog.pg_namespace ocn ON ocn.oid = oc.opcnamespace
            LEFT JOIN pg_catalog.pg_collation co ON co.oid = g.rngcollation AND g.rngcollation <> t.typcollation
            LEFT JOIN pg_catalog.pg_namespace con ON con.oid = co.collnamespace
            LEFT JOIN pg_catalog.pg_proc cf ON cf.oid = g.rngcanonical
            LEFT JOIN pg_catalog.pg_namespace cfn ON cfn.oid = cf.pronamespace
            LEFT JOIN pg_catalog.pg_proc df ON df.oid = g.rngsubdiff
            LEFT JOIN pg_catalog.pg_namespace dfn ON dfn.oid = df.pronamespace
            WHERE rn.nspname = ANY (?::text[])
              AND %s
            """.formatted(
                    TypeSpelling.COLUMNS.formatted("NULL", "t.typndims"),
                    TypeSpelling.JOINS.formatted("g.rngsubtype"),
                    ExtensionMembers.exclude("pg_type", "r.oid"));

    private final RowReader reader;
    private final CatalogNames names;

    RangeQuery(RowReader reader, CatalogNames names) {
        this.reader = reader;
        this.names = names;
    }

    List<DataType> read(List<String> schemas) throws SQLException {
        List<DataType> types = new ArrayList<>();
        reader.forEachNamed(SQL, List.of(schemas), row -> types.add(range(row)));
        return types;
    }

    private RangeType range(ResultSet row) throws SQLException {
        return new RangeType(
                names.name(row.getString(1), row.getString(2)),
                TypeSpelling.columnType(row, 13, names),
                new RangeType.Functions(
                        spelling(row, 5),
                        names.collation(row.getString(7), row.getString(8)),
                        spelling(row, 9),
                        spelling(row, 11)),
                row.getString(3),
                false,
                row.getString(4));
    }

    private @Nullable String spelling(ResultSet row, int index) throws SQLException {
        String name = row.getString(index + 1);
        return name == null ? null : names.spelling(row.getString(index), name);
    }
}
