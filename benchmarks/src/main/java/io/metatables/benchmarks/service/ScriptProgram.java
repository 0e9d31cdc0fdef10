package io.metatables.benchmarks.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.postgresql.ds.PGSimpleDataSource;

/** A program that sends a script over one JDBC connection, in one transaction, and does nothing else: the least that an upgrade could cost. */
public final class ScriptProgram {
    private ScriptProgram() {}

    /**
     * Sends the script.
     *
     * @param arguments the URL of the database, and the resource that holds the script
     * @throws IOException if there is no such resource
     * @throws SQLException if the database refuses
     */
    public static void main(String... arguments) throws IOException, SQLException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        try (InputStream script = ScriptProgram.class.getClassLoader().getResourceAsStream(arguments[1]);
                Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setEscapeProcessing(false);
            statement.execute(
                    new String(Objects.requireNonNull(script, arguments[1]).readAllBytes(), StandardCharsets.UTF_8));
            connection.commit();
        }
    }
}
