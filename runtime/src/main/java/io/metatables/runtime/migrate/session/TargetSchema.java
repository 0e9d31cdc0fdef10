package io.metatables.runtime.migrate.session;

import io.metatables.runtime.connect.SearchPath;
import io.metatables.runtime.migrate.MigrationCode;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The schema that the tables without a schema belong into. While it is open, the session finds nothing but what is PostgreSQL's, as
 * our own queries name every schema.
 */
public final class TargetSchema implements AutoCloseable {
    private static final String SQL = """
            SELECT wanted.name, n.nspname IS NOT NULL
            FROM (SELECT coalesce(?::text, pg_catalog.current_schema()::text) AS name) AS wanted
            LEFT JOIN pg_catalog.pg_namespace n ON n.nspname::text = wanted.name
            """;
    private static final int OLDEST_SERVER = 14;

    private final Connection connection;
    private final String name;
    private final String formerPath;

    private TargetSchema(Connection connection, String name, String formerPath) {
        this.connection = connection;
        this.name = name;
        this.formerPath = formerPath;
    }

    /**
     * Finds the wanted schema, else the current one of the connection.
     *
     * @param connection to the database
     * @param wanted its name; null: the current one
     * @return a schema that exists
     * @throws SQLException if the database can't be read
     * @throws FindingException if the schema does not exist, or the server is too old
     */
    public static TargetSchema open(Connection connection, @Nullable String wanted) throws SQLException {
        if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST_SERVER) {
            throw new FindingException(new Finding(
                    MigrationCode.SERVER_TOO_OLD,
                    "The server is PostgreSQL " + connection.getMetaData().getDatabaseProductVersion()
                            + "; revisions need PostgreSQL " + OLDEST_SERVER + " or later.",
                    "Upgrade the server first."));
        }
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, wanted);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                String name = rows.getString(1);
                if (name == null || !rows.getBoolean(2)) {
                    throw missing(name);
                }
                return new TargetSchema(connection, name, SearchPath.set(connection, SearchPath.OWN));
            }
        }
    }

    /**
     * Says which it is.
     *
     * @return its name, without quotes
     */
    public String name() {
        return name;
    }

    /** The connection may go back into a pool. */
    @Override
    public void close() throws SQLException {
        if (!connection.isClosed() && connection.getAutoCommit()) { // else it was for the transaction only
            SearchPath.set(connection, formerPath);
        }
    }

    private static FindingException missing(@Nullable String name) {
        return new FindingException(new Finding(
                MigrationCode.NO_SUCH_SCHEMA,
                name == null
                        ? "The connection has no current schema: its search_path is empty, or names no schema that exists."
                        : "The target schema " + name + " does not exist.",
                "Create the schema, name another one, or set currentSchema in the database URL."));
    }
}
