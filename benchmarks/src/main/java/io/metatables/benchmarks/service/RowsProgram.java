package io.metatables.benchmarks.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** A program that reads the rows of the catalog with JDBC, and does nothing else: the least that an attach could cost. */
public final class RowsProgram {
    private static final String SQL = """
            SELECT uid, identifier, physical_schema, physical_name, status, contract_fingerprint, revision
            FROM metatables.catalog__registered_table
            WHERE namespace = ?
            """;
    private static final int COLUMNS = 7;

    private RowsProgram() {}

    /**
     * Reads the rows, and prints how many there are.
     *
     * @param arguments the URL of the database, and the namespace
     * @throws SQLException if the database refuses
     */
    public static void main(String... arguments) throws SQLException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        List<String[]> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, arguments[1]);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    String[] row = new String[COLUMNS];
                    for (int i = 0; i < COLUMNS; i++) {
                        row[i] = found.getString(i + 1);
                    }
                    rows.add(row);
                }
            }
        }
        System.out.println(rows.size());
    }
}
