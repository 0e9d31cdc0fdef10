package io.metatables.runtime.introspect;

import io.metatables.schema.model.TableStorage;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds tables, and says of each what it is. */
final class RelationQuery {
    private static final String TABLES = """
            SELECT c.oid, n.nspname, c.relname, about.description, c.relkind = 'p',
                   pg_catalog.pg_get_expr(c.relpartbound, c.oid), parents.oids, parents.schemas, parents.names,
                   c.relpersistence = 'u', c.reloptions, toast.reloptions, ts.spcname, nullif(am.amname, 'heap')
            FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_catalog.pg_class toast ON toast.oid = c.reltoastrelid
            LEFT JOIN pg_catalog.pg_tablespace ts ON ts.oid = c.reltablespace
            LEFT JOIN pg_catalog.pg_am am ON am.oid = c.relam
            LEFT JOIN pg_catalog.pg_description about
              ON about.classoid = 'pg_catalog.pg_class'::regclass AND about.objoid = c.oid AND about.objsubid = 0
            LEFT JOIN LATERAL (
              SELECT array_agg(i.inhparent::int8 ORDER BY i.inhseqno) AS oids,
                     array_agg(pn.nspname::text ORDER BY i.inhseqno) AS schemas,
                     array_agg(p.relname::text ORDER BY i.inhseqno) AS names
              FROM pg_catalog.pg_inherits i
              JOIN pg_catalog.pg_class p ON p.oid = i.inhparent
              JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
              WHERE i.inhrelid = c.oid) AS parents ON true
            """;
    private static final String BY_NAME = TABLES + """
            JOIN unnest(?::text[], ?::text[]) AS wanted (schema_name, table_name)
              ON wanted.schema_name = n.nspname AND wanted.table_name = c.relname
            WHERE c.relkind IN ('r', 'p', 'f')
            ORDER BY n.nspname, c.relname
            """;
    /** What belongs to an extension comes with it. */
    private static final String BY_SCHEMA = TABLES + """
            WHERE c.relkind IN ('r', 'p') AND n.nspname = ANY (?::text[]) AND %s
            ORDER BY n.nspname, c.relname
            """.formatted(ExtensionMembers.exclude("pg_class", "c.oid"));

    private static final String PARTITIONS = """
            WITH RECURSIVE tree (oid) AS (
              SELECT unnest(?::oid[])
              UNION
              SELECT i.inhrelid FROM tree JOIN pg_catalog.pg_inherits i ON i.inhparent = tree.oid)
            """ + TABLES + """
            JOIN tree ON tree.oid = c.oid
            WHERE c.relkind IN ('r', 'p') AND c.relispartition
            ORDER BY n.nspname, c.relname
            """;
    private static final String FOR_VALUES = "FOR VALUES ";

    private final RowReader reader;
    private final CatalogNames names;

    RelationQuery(RowReader reader, CatalogNames names) {
        this.reader = reader;
        this.names = names;
    }

    Map<Long, Relation> named(List<String> schemas, List<String> tables) throws SQLException {
        return withPartitions(BY_NAME, List.of(schemas, tables));
    }

    Map<Long, Relation> in(List<String> schemas) throws SQLException {
        return withPartitions(BY_SCHEMA, List.of(schemas));
    }

    private Map<Long, Relation> withPartitions(String sql, List<List<String>> parameters) throws SQLException {
        Map<Long, Relation> relations = new LinkedHashMap<>();
        reader.forEachNamed(sql, parameters, row -> relations.put(row.getLong(1), relation(row, true)));
        List<Long> partitioned = relations.values().stream()
                .filter(Relation::partitioned)
                .map(Relation::oid)
                .toList();
        if (!partitioned.isEmpty()) {
            addPartitions(partitioned, relations);
        }
        return relations;
    }

    private void addPartitions(Collection<Long> partitioned, Map<Long, Relation> relations) throws SQLException {
        reader.forEach(PARTITIONS, partitioned, row -> {
            if (!relations.containsKey(row.getLong(1))) {
                relations.put(row.getLong(1), relation(row, false));
            }
        });
    }

    private Relation relation(ResultSet row, boolean asked) throws SQLException {
        return new Relation(
                row.getLong(1),
                names.name(row.getString(2), row.getString(3)),
                row.getString(4),
                storage(row),
                row.getBoolean(5),
                bound(row.getString(6)),
                parents(row),
                asked);
    }

    private static @Nullable String bound(@Nullable String printed) {
        return printed != null && printed.startsWith(FOR_VALUES) ? printed.substring(FOR_VALUES.length()) : printed;
    }

    private List<Relation.Parent> parents(ResultSet row) throws SQLException {
        Array oids = row.getArray(7);
        if (oids == null) {
            return List.of();
        }
        List<String> schemas = RowReader.texts(row.getArray(8));
        List<String> tables = RowReader.texts(row.getArray(9));
        List<Relation.Parent> parents = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            long oid = ((Long[]) oids.getArray())[i];
            parents.add(new Relation.Parent(oid, names.name(schemas.get(i), tables.get(i))));
        }
        return parents;
    }

    private static TableStorage storage(ResultSet row) throws SQLException {
        TreeMap<String, String> parameters = new TreeMap<>(Parameters.of(row.getArray(11)));
        Parameters.of(row.getArray(12)).forEach((name, value) -> parameters.put("toast." + name, value));
        return new TableStorage(row.getBoolean(10), parameters, row.getString(13), row.getString(14));
    }
}
