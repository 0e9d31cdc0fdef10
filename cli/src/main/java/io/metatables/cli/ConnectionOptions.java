package io.metatables.cli;

import io.metatables.cli.output.Terminal;
import io.metatables.runtime.connect.ConnectionSettings;
import io.metatables.runtime.connect.PasswordSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which database a command is about. */
final class ConnectionOptions {
    private static final String URL_VARIABLE = "METATABLES_URL";
    private static final String USER_VARIABLE = "METATABLES_USER";
    private static final String ROLE_VARIABLE = "METATABLES_ROLE";

    @Option(
            names = "--url",
            order = 3,
            paramLabel = "<url>",
            description = "The database, such as jdbc:postgresql://localhost:5432/app, without a password. Else"
                    + " METATABLES_URL, else PGHOST, PGPORT and PGDATABASE.")
    @Nullable
    String url;

    @Option(
            names = "--user",
            order = 4,
            paramLabel = "<user>",
            description = "The role to connect as. Else METATABLES_USER, else PGUSER, else the user in the URL, else"
                    + " your own name.")
    @Nullable
    String user;

    @Option(
            names = "--role",
            order = 4,
            paramLabel = "<role>",
            description = "The role to work as (SET ROLE), such as the owner of the tables, which does not log in. Else"
                    + " METATABLES_ROLE, else the user.")
    @Nullable
    String role;

    @ArgGroup(exclusive = true)
    @Nullable
    PasswordOptions password;

    /**
     * Takes what the options say, and from the environment what they do not.
     *
     * @param terminal where the environment is, and the password may be
     * @return settings; nothing is connected yet
     * @throws IOException if standard input cannot be read
     */
    ConnectionSettings settings(Terminal terminal) throws IOException {
        return ConnectionSettings.of(
                        given(url, URL_VARIABLE, terminal),
                        given(user, USER_VARIABLE, terminal),
                        password == null
                                ? PasswordSource.environment(terminal.environment())
                                : password.source(terminal),
                        terminal.environment())
                .withRole(given(role, ROLE_VARIABLE, terminal));
    }

    /** Whether somebody has named a database, rather than what happens to be there by default. */
    boolean isNamed(Terminal terminal) {
        return given(url, URL_VARIABLE, terminal) != null;
    }

    private static @Nullable String given(@Nullable String option, String variable, Terminal terminal) {
        if (option != null) {
            return option;
        }
        String value = terminal.environment().get(variable);
        return value == null || value.isBlank() ? null : value;
    }
}
