package io.metatables.runtime.introspect;

import io.metatables.runtime.connect.SqlIdentifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads with exactly one schema on the search path, because PostgreSQL writes expressions with a schema for every name that isn't
 * on it: two readers must get one text. Afterwards the search path is what it was.
 */
final class PinnedSearchPath {
    private static final String SET =
            "SELECT pg_catalog.current_setting('search_path'), pg_catalog.set_config('search_path', ?, ?)";

    private final Connection connection;
    private final String path;

    PinnedSearchPath(Connection connection, String schema) {
        this.connection = connection;
        this.path = SqlIdentifier.quote(schema) + ", pg_temp";
    }

    /** What is read. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws SQLException;
    }

    <T> T during(Reading<T> reading) throws SQLException {
        String before = set(path);
        T result = reading.read();
        set(before);
        return result;
    }

    /** For the transaction only, if there is one, so that it leaves nothing behind however it ends. */
    private String set(String newPath) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, newPath);
            statement.setBoolean(2, !connection.getAutoCommit());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
