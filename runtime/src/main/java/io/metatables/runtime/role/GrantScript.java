package io.metatables.runtime.role;

import static io.metatables.runtime.connect.SqlIdentifier.quote;

import io.metatables.runtime.catalog.CatalogTables;

/** Writes the SQL that sets roles up. It asks the server where the releases differ, so that it is the same for all of them. */
final class GrantScript {
    private final RoleSetup setup;
    private final String owner;
    private final String migrator;
    private final String application;

    GrantScript(RoleSetup setup) {
        this.setup = setup;
        this.owner = quote(setup.owner());
        this.migrator = quote(setup.migrator());
        this.application = quote(setup.application());
    }

    String text() {
        StringBuilder sql = new StringBuilder("""
                -- Run as a superuser, in the database that has the tables or will have them; also again, whenever
                -- a schema or a provider has come. It sets no password: see \\password in psql.
                BEGIN;
                SET LOCAL standard_conforming_strings = on;

                """);
        sql.append(roles());
        setup.schemas().forEach(schema -> sql.append(schema(schema)));
        return sql.append(catalog()).append(histories()).append("COMMIT;\n").toString();
    }

    private String roles() {
        return block(missing(setup.owner(), owner, "NOLOGIN")
                        + missing(setup.migrator(), migrator, "LOGIN")
                        + missing(setup.application(), application, "LOGIN")
                        + """
                            -- The migrator has the owner's rights where it asks for them, and no others.
                            IF current_setting('server_version_num')::int >= 160000 THEN
                                EXECUTE %s;
                            ELSE
                                ALTER ROLE %s NOINHERIT;
                                GRANT %s TO %s;
                            END IF;
                            -- For the named schemas and the extensions of the revisions.
                            EXECUTE format('GRANT CREATE ON DATABASE %%I TO %%I', current_database(), %s);
                            EXECUTE format('GRANT CONNECT ON DATABASE %%I TO %%I, %%I', current_database(), %s, %s);
                            -- Before PostgreSQL 15, everybody could create tables there.
                            IF to_regnamespace('public') IS NOT NULL THEN
                                REVOKE CREATE ON SCHEMA public FROM PUBLIC;
                            END IF;
                        """.formatted(
                                        literal("GRANT " + owner + " TO " + migrator + " WITH INHERIT FALSE, SET TRUE"),
                                        migrator,
                                        owner,
                                        migrator,
                                        literal(setup.owner()),
                                        literal(setup.migrator()),
                                        literal(setup.application())))
                + "\n";
    }

    private static String missing(String name, String quoted, String attribute) {
        return """
                    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = %s) THEN
                        CREATE ROLE %s %s;
                    END IF;
                """.formatted(literal(name), quoted, attribute);
    }

    private String schema(String name) {
        String schema = quote(name);
        return made(name) + """
                GRANT USAGE, CREATE ON SCHEMA %1$s TO %2$s;
                REVOKE CREATE ON SCHEMA %1$s FROM %3$s;
                GRANT USAGE ON SCHEMA %1$s TO %3$s;
                GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %1$s TO %3$s;
                GRANT USAGE ON ALL SEQUENCES IN SCHEMA %1$s TO %3$s;
                ALTER DEFAULT PRIVILEGES FOR ROLE %2$s IN SCHEMA %1$s GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %3$s;
                ALTER DEFAULT PRIVILEGES FOR ROLE %2$s IN SCHEMA %1$s GRANT USAGE ON SEQUENCES TO %3$s;

                """.formatted(schema, owner, application);
    }

    private String catalog() {
        return made(CatalogTables.SCHEMA) + """
                GRANT USAGE, CREATE ON SCHEMA %1$s TO %2$s;
                REVOKE ALL ON SCHEMA %1$s FROM %3$s;
                GRANT USAGE ON SCHEMA %1$s TO %3$s;
                REVOKE ALL ON ALL TABLES IN SCHEMA %1$s FROM %3$s;
                GRANT SELECT ON ALL TABLES IN SCHEMA %1$s TO %3$s;
                ALTER DEFAULT PRIVILEGES FOR ROLE %2$s IN SCHEMA %1$s GRANT SELECT ON TABLES TO %3$s;

                """.formatted(quote(CatalogTables.SCHEMA), owner, application);
    }

    private String made(String schema) {
        return "CREATE SCHEMA IF NOT EXISTS " + quote(schema) + " AUTHORIZATION " + owner + ";\n";
    }

    /** Flyway's tables are in the schema of the tables, and are nobody's to write but the owner's. */
    private String histories() {
        return block("""
                    -- What has been applied is not for the application to change. An upgrade that makes such a table sees to it itself.
                    FOR history IN
                        SELECT c.oid::regclass FROM pg_catalog.pg_class c
                        WHERE c.relkind = 'r' AND c.relname LIKE '%%\\_\\_schema\\_history'
                          AND pg_catalog.pg_get_userbyid(c.relowner) = %s
                    LOOP
                        EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON %%s FROM %%I', history, %s);
                    END LOOP;
                """.formatted(literal(setup.owner()), literal(setup.application())));
    }

    /** The mark around it is one that no name within it holds. */
    private static String block(String body) {
        StringBuilder mark = new StringBuilder("$grants");
        while (body.contains(mark)) {
            mark.append('_');
        }
        String end = mark.append('$').toString();
        return "DO " + end + "\nDECLARE\n    history regclass;\nBEGIN\n" + body + "END\n" + end + ";\n";
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
