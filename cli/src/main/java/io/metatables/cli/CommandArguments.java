package io.metatables.cli;

import io.metatables.cli.finding.CommandFinding;
import io.metatables.schema.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * The command line before it is parsed.
 *
 * @param values what the shell made of it
 */
record CommandArguments(List<String> values) {
    private static final String PASSWORD = "--password";

    /** What Java puts where it could not decode what the shell gave it. */
    private static final char REPLACEMENT = '\uFFFD';

    CommandArguments {
        values = List.copyOf(values);
    }

    /** Whether the answer should be JSON, and every error too. */
    boolean askForJson() {
        return values.contains("--json");
    }

    /** What is refused before anybody could repeat an argument in a message. */
    Optional<Finding> check() {
        if (values.stream().anyMatch(CommandArguments::isPassword)) {
            return Optional.of(passwordFinding());
        }
        return values.stream().anyMatch(value -> value.indexOf(REPLACEMENT) >= 0)
                ? Optional.of(CommandFinding.UNREADABLE_ARGUMENT.of(
                        "An argument holds letters that the locale of this process cannot express, and they arrived damaged.",
                        "Run the command with a UTF-8 locale, such as LC_ALL=C.UTF-8."))
                : Optional.empty();
    }

    private static boolean isPassword(String value) {
        return value.equals(PASSWORD) || value.startsWith(PASSWORD + "=");
    }

    private static Finding passwordFinding() {
        return CommandFinding.PASSWORD_OPTION.of(
                "There is no option --password: everybody on the machine could read it in the list of processes.",
                "Give the password in one of five ways: the environment variable PGPASSWORD; a line of ~/.pgpass;"
                        + " --password-file <file>; --password-command <command>; or --password-stdin. Change a password that you have just typed"
                        + " here: it is in the history of your shell.");
    }
}
