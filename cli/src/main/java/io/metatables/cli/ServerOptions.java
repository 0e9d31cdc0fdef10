package io.metatables.cli;

import io.metatables.cli.output.Terminal;
import io.metatables.runtime.connect.ConnectionSettings;
import io.metatables.runtime.connect.PasswordSource;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/**
 * Which database is to be compared, or where a scratch database may be made. No variable names the latter: those say which database is
 * to be upgraded.
 */
final class ServerOptions {
    @Option(
            names = "--url",
            order = 3,
            paramLabel = "<url>",
            description = "With --replay: any database of the server to use, such as"
                    + " jdbc:postgresql://localhost/postgres, without a password. METATABLES_URL and PGDATABASE are not"
                    + " read. With --database: the database; else METATABLES_URL, else PGHOST, PGPORT and PGDATABASE.")
    private @Nullable String url;

    @Option(
            names = "--user",
            order = 4,
            paramLabel = "<user>",
            description =
                    "The role to connect as; with --replay, one that may create databases. Else METATABLES_USER, else PGUSER, else the"
                            + " user in the URL, else your own name.")
    private @Nullable String user;

    @Option(
            names = "--role",
            order = 4,
            paramLabel = "<role>",
            description = "With --database: the role to work as (SET ROLE), such as the owner of the tables. Else"
                    + " METATABLES_ROLE, else the user.")
    private @Nullable String role;

    @ArgGroup(exclusive = true)
    private @Nullable PasswordOptions password;

    boolean areGiven() {
        return url != null || user != null || role != null || password != null;
    }

    /**
     * The database that the options name, or what the environment says without them.
     *
     * @param terminal where the environment is, and the password may be
     * @return settings; nothing is connected yet
     * @throws IOException if standard input cannot be read
     */
    ConnectionSettings database(Terminal terminal) throws IOException {
        ConnectionOptions options = new ConnectionOptions();
        options.url = url;
        options.user = user;
        options.role = role;
        options.password = password;
        return options.settings(terminal);
    }

    /**
     * The server that the options name.
     *
     * @param terminal where the environment is, and the password may be
     * @return empty if none is named
     * @throws IOException if standard input cannot be read
     */
    Optional<ConnectionSettings> settings(Terminal terminal) throws IOException {
        if (url == null) {
            return Optional.empty();
        }
        Map<String, String> environment = terminal.environment();
        PasswordSource source = password == null ? PasswordSource.environment(environment) : password.source(terminal);
        String role = user == null ? environment.get("METATABLES_USER") : user;
        return Optional.of(ConnectionSettings.of(url, role, source, environment));
    }
}
