package io.metatables.schema.postgres;

import io.metatables.schema.model.QualifiedName;

/** The statement that lets a column of all partitions be null, but for those that say something of the column themselves. */
final class PartitionNullability {
    private static final String TEXT = """
            DECLARE
                part regclass;
            BEGIN
                FOR part IN
                    SELECT tree.relid FROM pg_catalog.pg_partition_tree(%1$s::regclass) AS tree
                    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = tree.relid AND a.attname = %2$s
                    WHERE tree.level > 0 AND a.attnotnull AND NOT a.attislocal
                    ORDER BY tree.level
                LOOP
                    EXECUTE format('ALTER TABLE %%s ALTER COLUMN %%I DROP NOT NULL', part, %2$s);
                END LOOP;
            END
            """;

    private PartitionNullability() {}

    static String optional(QualifiedName table, String column) {
        String body = TEXT.formatted(Sql.literal(Sql.name(table)), Sql.literal(column));
        return "DO " + Sql.dollarQuoted("optional", body) + ";";
    }
}
