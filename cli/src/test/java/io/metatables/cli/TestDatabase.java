package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Properties;
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
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        try (Connection connection = DriverManager.getConnection(url, login);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM pg_catalog.pg_tables"
                        + " WHERE schemaname = 'public' AND tablename NOT LIKE '%schema_history'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
