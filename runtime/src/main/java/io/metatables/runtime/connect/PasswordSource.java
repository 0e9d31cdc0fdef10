package io.metatables.runtime.connect;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Where the password comes from. An empty answer leaves it to the driver, which looks into {@code .pgpass}. */
@FunctionalInterface
public interface PasswordSource {

    /**
     * Reads the password, at the moment of the connection and not before.
     *
     * @return empty if this source has none
     * @throws FindingException if the source can't be read
     */
    Optional<String> password();

    /**
     * The variable {@code PGPASSWORD}, else {@code .pgpass}.
     *
     * @param environment the variables, such as {@link System#getenv()}
     * @return a source
     */
    static PasswordSource environment(Map<String, String> environment) {
        return () -> Optional.ofNullable(environment.get("PGPASSWORD")).filter(password -> !password.isEmpty());
    }

    /**
     * A file that holds the password and nothing else; a line break at its end doesn't count.
     *
     * @param file the file, in UTF-8
     * @return a source
     */
    static PasswordSource file(Path file) {
        return () -> Optional.of(read(file));
    }

    /**
     * A password that was read already, such as from standard input; a line break at its end doesn't count.
     *
     * @param text the password
     * @return a source
     */
    static PasswordSource of(String text) {
        return () -> Optional.of(withoutLineEnd(text));
    }

    /**
     * A command that prints the password as the first line of its standard output, such as one that gets a token from a cloud. It
     * may take 30 seconds, and is run again for a connection that is opened more than 5 minutes later.
     *
     * @param command a line for {@code sh}, or for {@code cmd} on Windows
     * @return a source
     */
    static PasswordSource command(String command) {
        PasswordCommand shell = new PasswordCommand(command, Duration.ofSeconds(30));
        return new RememberedPassword(() -> Optional.of(shell.run()), Duration.ofMinutes(5));
    }

    private static String read(Path file) {
        String password;
        try {
            password = withoutLineEnd(Files.readString(file));
        } catch (IOException e) {
            throw refuse("The password file " + file + " cannot be read as text.");
        }
        if (password.isEmpty()) {
            throw refuse("The password file " + file + " is empty.");
        }
        return password;
    }

    private static FindingException refuse(String problem) {
        return new FindingException(new Finding(
                ConnectionCode.PASSWORD_FILE,
                problem,
                "Write the password, and nothing else, into a file that only you can read."));
    }

    private static String withoutLineEnd(String text) {
        String shorter = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return shorter.endsWith("\r") ? shorter.substring(0, shorter.length() - 1) : shorter;
    }
}
