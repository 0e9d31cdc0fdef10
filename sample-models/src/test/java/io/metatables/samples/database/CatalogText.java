package io.metatables.samples.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What PostgreSQL itself says about the tables of the default schema, as sorted lines without OIDs and column positions, so
 * that two databases can be compared without any code of ours. Flyway's history table is left out, and so are the names that
 * PostgreSQL, from 18 on, gives to NOT NULL by itself.
 */
public final class CatalogText {
    private static final String LINES = """
            WITH relation AS (
                SELECT c.* FROM pg_class c
                WHERE c.relnamespace = 'public'::regnamespace AND c.relname NOT LIKE '%schema\\_history%')
            SELECT format('relation %s kind %s persistence %s comment %s', relname, relkind, relpersistence,
                    obj_description(oid, 'pg_class')) FROM relation
            UNION ALL
            SELECT format('column %s.%s %s %s default %s collation %s identity %s generated %s comment %s', r.relname,
                    a.attname, format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'not null' ELSE 'null' END,
                    pg_get_expr(d.adbin, d.adrelid), a.attcollation::regcollation, a.attidentity, a.attgenerated,
                    col_description(r.oid, a.attnum))
                FROM relation r JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
                LEFT JOIN pg_attrdef d ON d.adrelid = r.oid AND d.adnum = a.attnum
                WHERE r.relkind = 'r'
            UNION ALL
            SELECT format('constraint %s.%s %s validated %s comment %s', r.relname, k.conname,
                    pg_get_constraintdef(k.oid), k.convalidated, obj_description(k.oid, 'pg_constraint'))
                FROM relation r JOIN pg_constraint k ON k.conrelid = r.oid WHERE k.contype <> 'n'
            UNION ALL
            SELECT format('not null %s.%s validated %s', r.relname, a.attname, k.convalidated)
                FROM relation r JOIN pg_constraint k ON k.conrelid = r.oid AND k.contype = 'n'
                JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = k.conkey[1]
            UNION ALL
            SELECT format('index %s valid %s ready %s', pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisready)
                FROM relation r JOIN pg_index i ON i.indrelid = r.oid
            UNION ALL
            SELECT format('trigger %s.%s', r.relname, t.tgname)
                FROM relation r JOIN pg_trigger t ON t.tgrelid = r.oid AND NOT t.tgisinternal
            UNION ALL
            SELECT format('type %s', t.typname) FROM pg_type t
                WHERE t.typnamespace = 'public'::regnamespace AND t.typtype IN ('e', 'd', 'r')
            UNION ALL
            SELECT format('routine %s', p.proname) FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
            """;

    private CatalogText() {}

    /**
     * Reads the catalog.
     *
     * @param dataSource the database
     * @return one line a table, column, constraint, index, trigger, type and routine
     */
    public static List<String> of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LINES)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines.stream().sorted().toList();
        } catch (SQLException e) {
            throw new IllegalStateException("the catalog cannot be read", e);
        }
    }
}
