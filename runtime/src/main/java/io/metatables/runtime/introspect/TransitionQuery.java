package io.metatables.runtime.introspect;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Transitional;
import io.metatables.schema.model.TransitionalColumn;
import io.metatables.schema.revision.FormerNameProbe;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads which former names of many tables, and of their columns, stay for a release that still uses them. A trigger counts only if it and
 * its function are exactly what we write, and a view only if it has our comment and can be written to: anything else somebody has
 * made for a purpose that we do not know.
 */
final class TransitionQuery {
    /** The arguments of a trigger are kept one behind the other, each with a NUL at its end. */
    private static final String COLUMNS = """
            WITH former AS (
              SELECT t.tgrelid, t.tgname, t.tgfoid,
                     convert_from(substring(t.tgargs FROM 1 FOR at.first - 1), pg_catalog.getdatabaseencoding()) AS name,
                     convert_from(substring(t.tgargs FROM at.first + 1 FOR octet_length(t.tgargs) - at.first - 1),
                                  pg_catalog.getdatabaseencoding()) AS present
              FROM pg_catalog.pg_trigger t
              CROSS JOIN LATERAL (SELECT position('\\x00'::bytea IN t.tgargs) AS first) AS at
              WHERE t.tgrelid = ANY (?::oid[]) AND NOT t.tgisinternal AND t.tgenabled = 'O' AND t.tgnargs = 2
                AND t.tgtype = 1 + 2 + 4 + 16 AND t.tgqual IS NULL AND cardinality(t.tgattr::int2[]) = 0
                AND starts_with(t.tgname::text, '%s'))
            SELECT f.tgrelid, tn.nspname, c.relname, f.tgname, n.nspname, p.proname, p.prosrc, f.name, f.present
            FROM former f
            JOIN pg_catalog.pg_proc p ON p.oid = f.tgfoid
            JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
            JOIN pg_catalog.pg_class c ON c.oid = f.tgrelid
            JOIN pg_catalog.pg_namespace tn ON tn.oid = c.relnamespace
            WHERE p.proconfig = ARRAY['search_path=pg_catalog, pg_temp']
              AND 2 = (SELECT count(*) FROM pg_catalog.pg_attribute a
                       WHERE a.attrelid = f.tgrelid AND NOT a.attisdropped AND a.attname IN (f.name, f.present))
            """.formatted(FormerNameProbe.TRIGGERS);
    /**
     * It is made over one table, and can take rows that are inserted, changed and deleted; a view of a table that had no column left when
     * it got its new name has none either, and takes no rows.
     */
    private static final String VIEWS = """
            SELECT d.refobjid, n.nspname, v.relname
            FROM pg_catalog.pg_depend d
            JOIN pg_catalog.pg_rewrite r ON r.oid = d.objid
            JOIN pg_catalog.pg_class v ON v.oid = r.ev_class AND v.relkind = 'v'
            JOIN pg_catalog.pg_namespace n ON n.oid = v.relnamespace
            JOIN pg_catalog.pg_description about
              ON about.classoid = 'pg_catalog.pg_class'::regclass AND about.objoid = v.oid AND about.objsubid = 0
            WHERE d.classid = 'pg_catalog.pg_rewrite'::regclass AND d.refclassid = 'pg_catalog.pg_class'::regclass
              AND d.refobjid = ANY (?::oid[]) AND about.description = '%s'
              AND (pg_catalog.pg_relation_is_updatable(v.oid, false) & 28 = 28
                   OR NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = v.oid AND a.attnum > 0))
            GROUP BY d.refobjid, n.nspname, v.relname
            """.formatted(FormerNameProbe.VIEW_COMMENT);

    private final RowReader reader;
    private final CatalogNames names;

    TransitionQuery(RowReader reader, CatalogNames names) {
        this.reader = reader;
        this.names = names;
    }

    /** By table; those without former names are left out. */
    Map<Long, Transitional> read(Collection<Long> tables) throws SQLException {
        Map<Long, List<TransitionalColumn>> columns = new HashMap<>();
        reader.forEach(COLUMNS, tables, row -> {
            TransitionalColumn column = new TransitionalColumn(row.getString(8), row.getString(9));
            if (isOurs(row, column)) {
                columns.computeIfAbsent(row.getLong(1), oid -> new ArrayList<>())
                        .add(column);
            }
        });
        Map<Long, Transitional> found = new HashMap<>();
        columns.forEach((oid, former) -> found.put(oid, new Transitional(former, null)));
        reader.forEach(VIEWS, tables, row -> {
            QualifiedName view = names.name(row.getString(2), row.getString(3));
            found.merge(row.getLong(1), new Transitional(List.of(), view), (known, one) -> known.withView(view));
        });
        return found;
    }

    private boolean isOurs(ResultSet row, TransitionalColumn column) throws SQLException {
        return new FormerNameProbe(
                        names.name(row.getString(2), row.getString(3)),
                        row.getString(4),
                        names.name(row.getString(5), row.getString(6)),
                        row.getString(7))
                .keeps(column);
    }
}
