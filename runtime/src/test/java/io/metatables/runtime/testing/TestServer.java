package io.metatables.runtime.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The one server of this JVM: an embedded PostgreSQL, or the one that {@code METATABLES_TEST_URL} points to, such as
 * {@code jdbc:postgresql://localhost:5432/postgres?user=postgres} (a role that may create databases and roles).
 */
public final class TestServer {
    private static final TestServer INSTANCE = new TestServer();

    private final String adminUrl;

    private TestServer() {
        String url = System.getenv("METATABLES_TEST_URL");
        adminUrl = url == null ? startEmbedded() : url;
    }

    private static String startEmbedded() {
        try {
            // Ends with the JVM, by a shutdown hook of its own.
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off") // nothing has to outlive the machine
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("autovacuum", "off") // it would visit hundreds of databases, again and again
                    .start()
                    .getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fresh database of its own. */
    public static TestDatabase newDatabase() {
        return INSTANCE.create("template1");
    }

    /** A fresh database that begins as another one is, to which nobody is connected. */
    public static TestDatabase copyOf(TestDatabase other) {
        return INSTANCE.create(other.name());
    }

    /** Drops a database that is needed no more, whoever is connected. */
    public static void drop(TestDatabase database) {
        INSTANCE.run("DROP DATABASE " + database.name() + " WITH (FORCE)");
    }

    /** Makes a role that the server lets in with its password only; the embedded server trusts everybody else. */
    public static void requirePassword(TestDatabase database, String role) {
        if (System.getenv("METATABLES_TEST_URL") == null) {
            String file = database.query("SHOW hba_file").get(0);
            database.execute("COPY (VALUES ('host all " + role + " all scram-sha-256'), ('local all all trust'), "
                    + "('host all all all trust')) TO '" + file + "'; SELECT pg_reload_conf()");
        }
    }

    private TestDatabase create(String template) {
        String name = "mt_" + UUID.randomUUID().toString().replace("-", "");
        run("CREATE DATABASE " + name + " TEMPLATE " + template);
        PGSimpleDataSource dataSource = dataSource(adminUrl);
        dataSource.setDatabaseName(name);
        return new TestDatabase(name, dataSource);
    }

    private void run(String sql) {
        try (Connection connection = dataSource(adminUrl).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PGSimpleDataSource dataSource(String url) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        return dataSource;
    }
}
