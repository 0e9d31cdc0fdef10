package io.metatables.runtime.drift;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what is in some schemas, but for what comes with an extension, belongs to a column, or is a partition; and but for Flyway's
 * history tables, which are recognised by their columns.
 */
public final class StrangerQuery {
    private static final String OBJECTS = """
            SELECT CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence'
                   ELSE 'table' END AS kind, n.nspname, c.relname
            FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = ANY (?::text[]) AND c.relkind IN ('r', 'p', 'f', 'v', 'm', 'S') AND NOT c.relispartition
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                              WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.objsubid = 0
                                AND (d.deptype = 'e'
                                     OR (c.relkind = 'S' AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0)))
              AND 4 > (SELECT count(*) FROM pg_catalog.pg_attribute a
                       WHERE a.attrelid = c.oid AND NOT a.attisdropped
                         AND a.attname IN ('installed_rank', 'installed_on', 'checksum', 'execution_time'))
            UNION ALL
            SELECT 'type', n.nspname, t.typname
            FROM pg_catalog.pg_type t
            JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
            LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
            WHERE n.nspname = ANY (?::text[]) AND (t.typtype IN ('e', 'd', 'r') OR (t.typtype = 'c' AND c.relkind = 'c'))
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                              WHERE d.classid = 'pg_catalog.pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
            ORDER BY 2, 3, 1
            """;
    private static final String REGISTERED = """
            SELECT physical_schema, physical_name
            FROM metatables.catalog__registered_table
            WHERE physical_schema = ANY (?::text[]) AND status <> 'RETIRED'
            """;

    private final Connection connection;
    private final Collection<String> schemas;

    /**
     * Prepares to read.
     *
     * @param connection stays open
     * @param schemas names of schemas
     */
    public StrangerQuery(Connection connection, Collection<String> schemas) {
        this.connection = connection;
        this.schemas = schemas;
    }

    /**
     * A name that somebody has declared.
     *
     * @param schema the schema that it is in
     * @param name its name within the schema
     */
    public record Known(String schema, String name) {}

    /**
     * What the catalog knows, whichever provider has registered it.
     *
     * @return names of tables
     * @throws SQLException if the catalog is not there, or can't be read
     */
    public Set<Known> registered() throws SQLException {
        Set<Known> known = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(REGISTERED)) {
            statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    known.add(new Known(rows.getString(1), rows.getString(2)));
                }
            }
        }
        return known;
    }

    /**
     * What nobody has declared.
     *
     * @param known what somebody has
     * @return by schema and name
     * @throws SQLException if the database can't be read
     */
    public List<Stranger> strangers(Set<Known> known) throws SQLException {
        List<Stranger> strangers = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(OBJECTS)) {
            statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
            statement.setArray(2, connection.createArrayOf("text", schemas.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (!known.contains(new Known(rows.getString(2), rows.getString(3)))) {
                        strangers.add(new Stranger(rows.getString(1), rows.getString(2), rows.getString(3)));
                    }
                }
            }
        }
        return strangers;
    }
}
