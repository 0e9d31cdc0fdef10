package io.metatables.runtime.connect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A time in which a session is the role that has logged in, and not the one that it works as. PostgreSQL shows what other
 * sessions do, and lets them be ended, to members of the role that these have logged in as: the owner of the tables is none.
 */
public final class LoginRole implements AutoCloseable {
    private static final String NONE = "none";
    private static final String SET = """
            WITH before AS MATERIALIZED (SELECT pg_catalog.current_setting('role') AS role)
            SELECT role, pg_catalog.set_config('role', ?, false) FROM before
            """;

    private final Connection connection;
    private final String worksAs;

    private LoginRole(Connection connection, String worksAs) {
        this.connection = connection;
        this.worksAs = worksAs;
    }

    /**
     * Makes a session the role that has logged in, until this is closed.
     *
     * @param connection in autocommit mode
     * @return what makes it again the role that it works as
     * @throws SQLException if the connection is lost
     */
    public static LoginRole of(Connection connection) throws SQLException {
        return new LoginRole(connection, set(connection, NONE));
    }

    /** The role until then. */
    private static String set(Connection connection, String role) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, role);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        if (!worksAs.equals(NONE)) {
            set(connection, worksAs);
        }
    }
}
