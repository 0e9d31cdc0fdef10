package io.metatables.benchmarks.service;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The server that programs are measured on. */
final class BenchmarkServer {
    private BenchmarkServer() {}

    /** The URL of a new database; one of that name is dropped. */
    static String newDatabase(EmbeddedPostgres server, String name) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name);
            statement.execute("CHECKPOINT"); // or the one that is due would be paid for by whichever program comes next
            return server.getJdbcUrl("postgres", name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
