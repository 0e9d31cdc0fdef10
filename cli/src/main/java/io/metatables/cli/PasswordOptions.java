package io.metatables.cli;

import io.metatables.cli.finding.CommandFinding;
import io.metatables.cli.output.Terminal;
import io.metatables.runtime.connect.PasswordSource;
import io.metatables.schema.finding.FindingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the password is read from when it is neither in {@code PGPASSWORD} nor in {@code .pgpass}. */
final class PasswordOptions {
    @Option(
            names = "--password-file",
            order = 5,
            paramLabel = "<file>",
            description = "Read the password from a file that holds nothing else. Without this and its like:"
                    + " PGPASSWORD, else ~/.pgpass.")
    @Nullable
    Path file;

    @Option(
            names = "--password-command",
            order = 5,
            paramLabel = "<command>",
            description = "Run this line in a shell, for a password of a short life: the first line that it prints."
                    + " Run again when it is older than 5 minutes and another connection is needed.")
    @Nullable
    String command;

    @Option(
            names = "--password-stdin",
            order = 6,
            description = "Read the password from the first line of standard input.")
    boolean standardInput;

    /**
     * The source that was chosen.
     *
     * @param terminal where standard input is
     * @return a source
     * @throws IOException if standard input cannot be read
     */
    PasswordSource source(Terminal terminal) throws IOException {
        if (command != null) {
            return PasswordSource.command(command);
        }
        return file == null ? PasswordSource.of(firstLine(terminal)) : PasswordSource.file(file);
    }

    private static String firstLine(Terminal terminal) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        String line = reader.readLine();
        if (line == null || line.isEmpty()) {
            throw new FindingException(CommandFinding.NO_PASSWORD.of(
                    "--password-stdin was given, but there is no password on standard input.",
                    "Pipe it in: printf '%s' \"$SECRET\" | metatables ... --password-stdin."));
        }
        return line;
    }
}
