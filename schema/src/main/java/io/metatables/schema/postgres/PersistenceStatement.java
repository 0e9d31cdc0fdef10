package io.metatables.schema.postgres;

import io.metatables.schema.model.QualifiedName;

/**
 * The statement that keeps a sequence as its unlogged table is kept. PostgreSQL 14 has no unlogged sequences and refuses the words,
 * so that only a newer one comes to read them; and the table is asked, since the same revision may be about to make it logged.
 */
final class PersistenceStatement {
    private static final String TEXT = """
            BEGIN
                IF current_setting('server_version_num')::integer >= 150000
                    AND (SELECT relpersistence FROM pg_catalog.pg_class WHERE oid = %s::regclass) = 'u' THEN
                    EXECUTE %s;
                END IF;
            END
            """;

    private PersistenceStatement() {}

    static String of(QualifiedName table, QualifiedName sequence) {
        String body = TEXT.formatted(
                Sql.literal(Sql.name(table)), Sql.literal("ALTER SEQUENCE " + Sql.name(sequence) + " SET UNLOGGED"));
        return "DO " + Sql.dollarQuoted("unlogged", body) + ";";
    }
}
