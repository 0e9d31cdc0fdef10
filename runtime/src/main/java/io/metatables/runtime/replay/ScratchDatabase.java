package io.metatables.runtime.replay;

import io.metatables.runtime.connect.ConnectionOpener;
import io.metatables.runtime.connect.ConnectionSettings;
import io.metatables.runtime.connect.SqlIdentifier;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/** A database of its own on somebody's server: made empty under a name that nobody has, and dropped in the end. */
final class ScratchDatabase implements AutoCloseable {
    private final ConnectionSettings server;
    private final String name;

    private ScratchDatabase(ConnectionSettings server, String name) {
        this.server = server;
        this.name = name;
    }

    static ScratchDatabase create(ConnectionSettings server) {
        String name = "metatables_replay_" + UUID.randomUUID().toString().replace("-", "");
        // From template0: what an administrator has put into the usual template is not in the history.
        execute(server, "CREATE DATABASE " + SqlIdentifier.quote(name) + " TEMPLATE template0");
        return new ScratchDatabase(server, name);
    }

    DataSource dataSource() {
        return server.dataSource(name);
    }

    @Override
    public void close() {
        execute(server, "DROP DATABASE " + SqlIdentifier.quote(name) + " WITH (FORCE)");
    }

    private static void execute(ConnectionSettings server, String sql) {
        try (Connection connection = ConnectionOpener.open(server.dataSource());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new FindingException(
                    new Finding(
                            ReplayCode.NO_SCRATCH_DATABASE,
                            "The server refuses " + sql + ": " + e.getMessage() + " (SQLSTATE " + e.getSQLState()
                                    + ").",
                            "Name a server, and a role on it that may create databases: ALTER ROLE <role> CREATEDB. A replay needs"
                                    + " nothing else there, and touches no other database."),
                    e);
        }
    }
}
