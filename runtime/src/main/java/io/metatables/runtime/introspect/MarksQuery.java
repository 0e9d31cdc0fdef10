package io.metatables.runtime.introspect;

import io.metatables.schema.model.ObjectMarks;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Reads what is said of the constraints and indexes of many tables beside their definitions. */
final class MarksQuery {
    /** What is marked is the index; what is described is the constraint, where the index belongs to one. */
    private static final String SQL = """
            WITH wanted AS (SELECT unnest(?::oid[]) AS oid)
            SELECT i.indrelid, coalesce(k.conname, c.relname), about.description, i.indisclustered, i.indisreplident
            FROM wanted
            JOIN pg_catalog.pg_index i ON i.indrelid = wanted.oid
            JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
            LEFT JOIN pg_catalog.pg_constraint k
              ON k.conrelid = i.indrelid AND k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')
            LEFT JOIN pg_catalog.pg_description about
              ON about.objsubid = 0 AND about.objoid = coalesce(k.oid, c.oid)
                AND about.classoid = CASE WHEN k.oid IS NULL THEN 'pg_catalog.pg_class'::regclass
                                          ELSE 'pg_catalog.pg_constraint'::regclass END
            WHERE NOT c.relispartition
              AND (i.indisclustered OR i.indisreplident OR about.description IS NOT NULL)
            UNION ALL
            SELECT k.conrelid, k.conname, about.description, false, false
            FROM wanted
            JOIN pg_catalog.pg_constraint k ON k.conrelid = wanted.oid
            JOIN pg_catalog.pg_description about
              ON about.classoid = 'pg_catalog.pg_constraint'::regclass AND about.objoid = k.oid
            WHERE k.contype IN ('f', 'c') AND k.conislocal AND k.conparentid = 0
            """;

    private final RowReader reader;

    MarksQuery(RowReader reader) {
        this.reader = reader;
    }

    /** For each table by the names of its constraints and indexes. */
    Map<Long, Map<String, ObjectMarks>> read(Collection<Long> tables) throws SQLException {
        Map<Long, Map<String, ObjectMarks>> marks = new HashMap<>();
        reader.forEach(
                SQL,
                tables,
                row -> marks.computeIfAbsent(row.getLong(1), oid -> new TreeMap<>())
                        .put(
                                row.getString(2),
                                new ObjectMarks(row.getString(3), row.getBoolean(4), row.getBoolean(5))));
        return marks;
    }
}
