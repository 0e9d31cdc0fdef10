package io.metatables.samples.database;

import io.metatables.runtime.connect.ConnectionSettings;
import io.metatables.runtime.connect.PasswordSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server on which databases can be made: an embedded one, or the one that the environment names. */
public final class DatabaseServer implements AutoCloseable {
    private static final String URL_VARIABLE = "METATABLES_TEST_URL";

    private final String url;
    private final AutoCloseable process;

    private DatabaseServer(String url, AutoCloseable process) {
        this.url = url;
        this.process = process;
    }

    /**
     * Starts an embedded server.
     *
     * @return the server, which ends with {@link #close()} or with the virtual machine
     */
    public static DatabaseServer startEmbedded() {
        try {
            EmbeddedPostgres embedded = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off") // nothing has to outlive the machine
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("autovacuum", "off") // it would visit all databases, again and again
                    .start();
            return new DatabaseServer(embedded.getJdbcUrl("postgres", "postgres"), embedded);
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL does not start", e);
        }
    }

    /**
     * The server of all tests in this virtual machine: the one that {@code METATABLES_TEST_URL} names, else an embedded one.
     *
     * @return always the same server
     */
    public static DatabaseServer shared() {
        return Shared.SERVER;
    }

    /**
     * Makes an empty database with a name of its own.
     *
     * @return the database
     */
    public FreshDatabase createDatabase() {
        String name = "samples_" + UUID.randomUUID().toString().replace("-", "");
        execute("CREATE DATABASE " + name);
        PGSimpleDataSource dataSource = dataSource();
        dataSource.setDatabaseName(name);
        return new FreshDatabase(name, dataSource, this);
    }

    /**
     * How an administrator connects to the server.
     *
     * @return settings whose URL holds no password, as the runtime wants them
     */
    public ConnectionSettings settings() {
        PGSimpleDataSource administrator = dataSource();
        String password = administrator.getPassword();
        Map<String, String> environment = password == null ? Map.of() : Map.of("PGPASSWORD", password);
        String bare = administrator.getUrl().replaceFirst("[?].*", "");
        return new ConnectionSettings(bare, administrator.getUser(), PasswordSource.environment(environment));
    }

    void dropDatabase(String name) {
        execute("DROP DATABASE " + name + " WITH (FORCE)");
    }

    @Override
    public void close() {
        try {
            process.close();
        } catch (Exception e) {
            throw new IllegalStateException("the embedded PostgreSQL does not stop", e);
        }
    }

    private PGSimpleDataSource dataSource() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        return dataSource;
    }

    private void execute(String sql) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Starts the shared server when somebody asks for it first. */
    private static final class Shared {
        private static final DatabaseServer SERVER = start();

        private static DatabaseServer start() {
            String url = System.getenv(URL_VARIABLE);
            return url == null ? startEmbedded() : new DatabaseServer(url, () -> {});
        }
    }
}
