package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.introspect.Introspector;
import io.metatables.runtime.testing.CatalogDump;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A fresh database on a real server: the one that {@code METATABLES_TEST_URL} names, or an embedded one, which is started
 * once.
 *
 * @param url as the command takes it
 * @param user the role that owns it
 * @param password the role's password
 */
record TestDatabase(String url, String user, String password) {
    private static final String SERVER_VARIABLE = "METATABLES_TEST_URL";

    /** Starts the server when it is first needed; it stops with the JVM. */
    private static final class Server {
        private static final String URL = url();

        private static String url() {
            String given = System.getenv(SERVER_VARIABLE);
            if (given != null && !given.isBlank()) {
                return given;
            }
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off") // nothing has to outlive the machine
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("autovacuum", "off") // it would visit all databases, again and again
                        .setServerConfig("hba_file", logins().toString())
                        .start()
                        .getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Everybody but the superuser needs a password: by default, an embedded server asks nobody for one. */
        private static Path logins() throws IOException {
            Path file = Files.createTempFile("metatables", "_hba.conf");
            file.toFile().deleteOnExit();
            // The server may run as another user.
            assertThat(file.toFile().setReadable(true, false)).isTrue();
            return Files.writeString(file, "host all postgres all trust\nhost all all all scram-sha-256\n");
        }
    }

    /** Creates a database, and a role with a password that owns it. */
    static TestDatabase create() throws SQLException {
        String name = "cli_" + UUID.randomUUID().toString().replace("-", "");
        String password = "geheim-" + UUID.randomUUID();
        try (Connection connection = DriverManager.getConnection(Server.URL);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + password + "'");
            statement.execute("CREATE DATABASE " + name + " OWNER " + name);
            return new TestDatabase(urlOf(name), name, password);
        }
    }

    private static String urlOf(String database) {
        String server = Server.URL.replaceFirst("\\?.*", "");
        return server.substring(0, server.lastIndexOf('/') + 1) + database;
    }

    /** How many tables there are in the default schema, but for Flyway's. */
    int tables() throws SQLException {
        return introspect().size();
    }

    /** The tables of the default schema, but for Flyway's, as PostgreSQL describes them; the order of columns does not count. */
    Map<QualifiedName, Table> introspect() throws SQLException {
        Map<QualifiedName, Table> tables = new TreeMap<>();
        try (Connection connection = connect()) {
            new Introspector(connection, "public").schemas(List.of("public")).forEach((name, table) -> {
                if (!name.name().endsWith("schema_history")) {
                    tables.put(name, inOrder(table));
                }
            });
        }
        return tables;
    }

    private static Table inOrder(Table table) {
        return table.toBuilder()
                .columns(table.columns().stream()
                        .sorted(Comparator.comparing(Column::name))
                        .toList())
                .build();
    }

    /** The release of the server, such as 18. */
    int release() throws SQLException {
        try (Connection connection = connect()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        }
    }

    /** Runs a script of statements. */
    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs a script of statements as the administrator of the server, in this database. */
    void administer(String sql) throws SQLException {
        String own = Server.URL.replaceFirst("/[^/?]*(\\?|$)", "/" + user + "$1");
        try (Connection connection = DriverManager.getConnection(own);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row, as text. */
    String ask(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    /** Takes away what upgrade keeps for itself: the history tables and the catalog. */
    void forgetUs() throws SQLException {
        execute("""
                DO $$
                DECLARE history regclass;
                BEGIN
                    FOR history IN SELECT oid FROM pg_class WHERE relname LIKE '%\\_\\_schema\\_history' AND relkind = 'r' LOOP
                        EXECUTE 'DROP TABLE ' || history;
                    END LOOP;
                    DROP SCHEMA metatables CASCADE;
                END $$""");
    }

    /** All that PostgreSQL says of the schemas of the user. */
    CatalogDump dump() throws SQLException {
        try (Connection connection = connect()) {
            return CatalogDump.of(connection, List.of("%"));
        }
    }

    private Connection connect() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        return DriverManager.getConnection(url, login);
    }
}
