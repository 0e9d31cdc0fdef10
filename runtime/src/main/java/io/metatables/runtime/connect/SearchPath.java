package io.metatables.runtime.connect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a session finds without being told the schema. A stranger who may make functions and operators in a schema that stands there can
 * make them suit the types of a parameter better than PostgreSQL's own, and would have them run by whoever upgrades: so our queries
 * run with nothing of others on the path.
 */
public final class SearchPath {
    /** Nothing but what is PostgreSQL's. */
    public static final String OWN = "pg_catalog, pg_temp";

    private static final String SET =
            "SELECT pg_catalog.current_setting('search_path'), pg_catalog.set_config('search_path', ?, ?)";

    private SearchPath() {}

    /**
     * A path on which one schema is, for what is not ours and has to find it.
     *
     * @param schema its name, without quotes
     * @return the path; temporary objects hide nothing
     */
    public static String of(String schema) {
        return SqlIdentifier.quote(schema) + ", pg_temp";
    }

    /**
     * What is read.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Reading<T> {

        /**
         * Reads.
         *
         * @return what comes of it
         * @throws SQLException if that fails
         */
        T read() throws SQLException;
    }

    /**
     * Reads with a path. Afterwards the path is what it was, unless the reading fails: then that is the end of the transaction.
     *
     * @param connection in a transaction, or in autocommit mode
     * @param path while it is read
     * @param reading what is read
     * @param <T> what comes of it
     * @return what came of it
     * @throws SQLException if that fails
     */
    public static <T> T during(Connection connection, String path, Reading<T> reading) throws SQLException {
        String before = set(connection, path);
        T result = reading.read();
        set(connection, before);
        return result;
    }

    /**
     * Changes the path: for the transaction only, if there is one, so that it leaves nothing behind however it ends.
     *
     * @param connection in a transaction, or in autocommit mode
     * @param path the new one
     * @return the one before
     * @throws SQLException if that fails
     */
    public static String set(Connection connection, String path) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, path);
            statement.setBoolean(2, !connection.getAutoCommit());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
