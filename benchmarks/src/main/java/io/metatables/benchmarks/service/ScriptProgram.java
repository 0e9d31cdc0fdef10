package io.metatables.benchmarks.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.postgresql.ds.PGSimpleDataSource;

/** A program that sends scripts over one JDBC connection, in one transaction, and does nothing else: the least that an upgrade could cost. */
public final class ScriptProgram {
    private ScriptProgram() {}

    /**
     * Sends the scripts.
     *
     * @param arguments the URL of the database, and the resources that hold the scripts
     * @throws IOException if one is not there
     * @throws SQLException if the database refuses
     */
    public static void main(String... arguments) throws IOException, SQLException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setEscapeProcessing(false);
            for (int i = 1; i < arguments.length; i++) {
                statement.execute(text(arguments[i]));
            }
            connection.commit();
        }
    }

    private static String text(String resource) throws IOException {
        try (InputStream script = ScriptProgram.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(script, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
