package io.metatables.runtime.testing;

import java.util.List;
import java.util.stream.Stream;

/** The queries of {@link CatalogDump}: each has one column, a line of the dump, and one parameter, patterns of schema names. */
final class CatalogDumpQueries {
    private static final String SCHEMAS = """
            WITH s AS (
              SELECT n.oid, quote_ident(n.nspname) AS name FROM pg_namespace n
              WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND n.nspname LIKE ANY (?::text[])),
            r AS (
              SELECT c.*, s.name || '.' || quote_ident(c.relname) AS name
              FROM pg_class c JOIN s ON s.oid = c.relnamespace
              WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
                                AND d.deptype = 'e')),
            y AS (
              SELECT t.*, s.name || '.' || quote_ident(t.typname) AS name
              FROM pg_type t JOIN s ON s.oid = t.typnamespace
              WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid
                                AND d.deptype = 'e'))
            """;

    /** Parameters in an order of their own: PostgreSQL keeps that of the statement, which means nothing. */
    private static final String OPTIONS =
            "'options=' || (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(%s.reloptions) AS o)";

    private static final String WITHOUT_OPTIONS = "regexp_replace(%s, ' WITH \\([a-z_]+=[^)]*\\)', '')";
    private static final Object[] PIECES = {
        OPTIONS.formatted("r"),
        OPTIONS.formatted("toast"),
        WITHOUT_OPTIONS.formatted("pg_get_indexdef(i.indexrelid)"),
        WITHOUT_OPTIONS.formatted("pg_get_constraintdef(k.oid)")
    };

    private static final String SCHEMA = "SELECT 'schema ' || name FROM s";

    private static final String EXTENSION = """
            SELECT 'extension ' || e.extname || ' in ' || e.extnamespace::regnamespace FROM pg_extension e
            WHERE EXISTS (SELECT FROM s)
            """;

    private static final String TABLE = """
            SELECT concat_ws(' ', 'table', r.name, 'kind=' || r.relkind::text, 'persistence=' || r.relpersistence::text,
                   'method=' || am.amname, %1$s, 'toast ' || %2$s,
                   'tablespace=' || ts.spcname, 'identity=' || r.relreplident::text,
                   CASE WHEN r.relrowsecurity THEN 'rowsecurity' END,
                   'of=' || nullif(r.reloftype, 0)::regtype, 'partition by ' || pg_get_partkeydef(r.oid),
                   'bound=' || pg_get_expr(r.relpartbound, r.oid))
            FROM r
            LEFT JOIN pg_am am ON am.oid = r.relam
            LEFT JOIN pg_class toast ON toast.oid = r.reltoastrelid
            LEFT JOIN pg_tablespace ts ON ts.oid = r.reltablespace
            WHERE r.relkind IN ('r', 'p', 'f')
            """.formatted(PIECES);

    private static final String PARENT = """
            SELECT 'parent ' || i.inhseqno || ' of ' || r.name || ' is ' || i.inhparent::regclass
            FROM pg_inherits i JOIN r ON r.oid = i.inhrelid
            WHERE r.relkind NOT IN ('i', 'I')
            """;

    private static final String COLUMN = """
            SELECT concat_ws(' ', 'column', r.name || '.' || quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
                   CASE WHEN a.attnotnull THEN 'NOT NULL' END,
                   'default=' || pg_get_expr(d.adbin, d.adrelid), 'generated=' || nullif(a.attgenerated::text, ''),
                   'identity=' || nullif(a.attidentity::text, ''), 'collation=' || nullif(a.attcollation, 0)::regcollation,
                   'storage=' || a.attstorage::text, 'compression=' || nullif(a.attcompression::text, ''),
                   'dimensions=' || nullif(a.attndims, 0), 'statistics=' || nullif(a.attstattarget, -1),
                   'options=' || (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(a.attoptions) AS o),
                   CASE WHEN NOT a.attislocal THEN 'inherited' END, 'parents=' || nullif(a.attinhcount, 0))
            FROM pg_attribute a
            JOIN r ON r.oid = a.attrelid
            LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE r.relkind IN ('r', 'p', 'f', 'c') AND a.attnum > 0 AND NOT a.attisdropped
            """;

    /** NOT NULL is told with the column, whatever PostgreSQL 18 calls it; only whether it holds for all rows is not. */
    private static final String CONSTRAINT = """
            SELECT CASE WHEN k.contype = 'n'
                        THEN 'not null that is not valid: ' || coalesce(r.name, y.name) || ' ' || k.conkey::text
                        ELSE concat_ws(' ', 'constraint', CASE WHEN k.conparentid = 0 OR k.contype NOT IN ('p', 'u')
                                                             THEN quote_ident(k.conname) END, 'of', coalesce(r.name, y.name),
                             %4$s, CASE WHEN NOT k.conislocal THEN 'inherited' END,
                             'parents=' || nullif(k.coninhcount, 0),
                             CASE WHEN NOT k.convalidated THEN 'unproven' END) END
            FROM pg_constraint k
            LEFT JOIN r ON r.oid = k.conrelid
            LEFT JOIN y ON y.oid = k.contypid
            WHERE coalesce(r.oid, y.oid) IS NOT NULL AND k.contype <> 't' AND (k.contype <> 'n' OR NOT k.convalidated)
            """.formatted(PIECES);

    /** What the index of a partition is called, PostgreSQL chooses after what else there is. */
    private static final String INDEX = """
            SELECT concat_ws(' ', 'index',
                   CASE WHEN r.relispartition THEN replace(%3$s, ' ' || quote_ident(r.relname) || ' ON ', ' ON ') ELSE %3$s END,
                   CASE WHEN NOT i.indisvalid THEN 'INVALID' END, CASE WHEN i.indisclustered THEN 'clustered' END,
                   CASE WHEN i.indisreplident THEN 'replica identity' END, %1$s,
                   'tablespace=' || ts.spcname,
                   'part of ' || CASE WHEN r.relispartition THEN pg_partition_root(i.indexrelid)::regclass END,
                   'of constraint ' || (SELECT CASE WHEN r.relispartition THEN '' ELSE quote_ident(k.conname) END FROM pg_constraint k
                                        WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')))
            FROM pg_index i
            JOIN r ON r.oid = i.indexrelid
            LEFT JOIN pg_tablespace ts ON ts.oid = r.reltablespace
            """.formatted(PIECES);

    private static final String SEQUENCE = """
            SELECT concat_ws(' ', 'sequence', r.name, format_type(q.seqtypid, NULL), 'start', q.seqstart, 'by', q.seqincrement,
                   'from', q.seqmin, 'to', q.seqmax, 'cache', q.seqcache, CASE WHEN q.seqcycle THEN 'cycle' END,
                   'persistence=' || r.relpersistence::text,
                   'owned by ' || (SELECT d.refobjid::regclass || '.' || quote_ident(a.attname) || ' ' || d.deptype::text
                                   FROM pg_depend d
                                   JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
                                   WHERE d.classid = 'pg_class'::regclass AND d.objid = r.oid AND d.deptype IN ('a', 'i')
                                     AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0))
            FROM pg_sequence q
            JOIN r ON r.oid = q.seqrelid
            """;

    private static final String TYPE = """
            SELECT concat_ws(' ', 'type', y.name, 'kind=' || y.typtype::text,
                   'labels=' || (SELECT array_agg(e.enumlabel::text ORDER BY e.enumsortorder)::text FROM pg_enum e
                                 WHERE e.enumtypid = y.oid),
                   'base=' || format_type(nullif(y.typbasetype, 0), y.typtypmod), 'dimensions=' || nullif(y.typndims, 0),
                   CASE WHEN y.typnotnull THEN 'NOT NULL' END,
                   'default=' || coalesce(pg_get_expr(y.typdefaultbin, 0), y.typdefault),
                   'collation=' || nullif(y.typcollation, 0)::regcollation,
                   'subtype=' || format_type(g.rngsubtype, NULL), 'class=' || gn.nspname || '.' || gc.opcname,
                   'subcollation=' || nullif(g.rngcollation, 0)::regcollation,
                   'canonical=' || nullif(g.rngcanonical, 0), 'diff=' || nullif(g.rngsubdiff, 0),
                   'multirange=' || format_type(g.rngmultitypid, NULL))
            FROM y
            LEFT JOIN pg_class c ON c.oid = y.typrelid
            LEFT JOIN pg_range g ON g.rngtypid = y.oid
            LEFT JOIN pg_opclass gc ON gc.oid = g.rngsubopc
            LEFT JOIN pg_namespace gn ON gn.oid = gc.opcnamespace
            WHERE y.typtype IN ('e', 'd', 'r') OR (y.typtype = 'c' AND c.relkind = 'c')
            """;

    /** Comments on anything. */
    private static final String COMMENT = """
            SELECT 'comment on ' || what.type || ' ' || what.identity || ': ' || about.description
            FROM pg_description about
            CROSS JOIN LATERAL pg_identify_object(about.classoid, about.objoid, about.objsubid) AS what
            LEFT JOIN pg_constraint k ON about.classoid = 'pg_constraint'::regclass AND k.oid = about.objoid
            LEFT JOIN pg_trigger g ON about.classoid = 'pg_trigger'::regclass AND g.oid = about.objoid
            WHERE EXISTS (SELECT FROM r WHERE r.oid IN (k.conrelid, g.tgrelid)
                          OR (about.classoid = 'pg_class'::regclass AND r.oid = about.objoid))
               OR EXISTS (SELECT FROM y WHERE y.oid = k.contypid
                          OR (about.classoid = 'pg_type'::regclass AND y.oid = about.objoid))
            """;

    private static final String VIEW =
            "SELECT 'view ' || r.name || ' ' || pg_get_viewdef(r.oid) FROM r WHERE r.relkind IN ('v', 'm')";

    private static final String TRIGGER = """
            SELECT 'trigger ' || pg_get_triggerdef(g.oid) || ' ' || g.tgenabled::text FROM pg_trigger g JOIN r ON r.oid = g.tgrelid
            WHERE NOT g.tgisinternal
            """;

    private static final String FUNCTION = """
            SELECT 'function ' || p.oid::regprocedure || ' ' || md5(p.prosrc) FROM pg_proc p JOIN s ON s.oid = p.pronamespace
            WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid
                              AND d.deptype IN ('e', 'i'))
            """;

    private static final String STATISTICS =
            "SELECT pg_get_statisticsobjdef(x.oid) FROM pg_statistic_ext x JOIN r ON r.oid = x.stxrelid";

    private static final String ORDER = """
            SELECT r.name || ': ' || string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
            FROM r JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE r.relkind IN ('r', 'p', 'f', 'c')
            GROUP BY r.name
            """;

    static final String COLUMN_ORDER = SCHEMAS + ORDER;

    static final List<String> ALL = Stream.of(
                    SCHEMA,
                    EXTENSION,
                    TABLE,
                    PARENT,
                    COLUMN,
                    CONSTRAINT,
                    INDEX,
                    SEQUENCE,
                    TYPE,
                    COMMENT,
                    VIEW,
                    TRIGGER,
                    FUNCTION,
                    STATISTICS)
            .map(SCHEMAS::concat)
            .toList();

    private CatalogDumpQueries() {}
}
