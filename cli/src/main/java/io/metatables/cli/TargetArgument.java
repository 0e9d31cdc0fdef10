package io.metatables.cli;

import io.metatables.runtime.migrate.MigrationTarget;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The targets that a command takes; anything else is wrong usage, and no reason to open a database. */
enum TargetArgument {
    /** Up. */
    UPGRADE("head|\\d{1,9}|\\+[1-9]\\d{0,5}", "head, a revision such as 0003, or +1"),
    /** Where a database is said to be. */
    BASELINE("head|\\d{1,9}", "head, or a revision such as 0001"),
    /** Down. */
    DOWNGRADE("base|\\d{1,9}|-[1-9]\\d{0,5}", "a revision such as 0003, -1, or base");

    private final Pattern form;
    private final String choice;

    TargetArgument(String form, String choice) {
        this.form = Pattern.compile(form);
        this.choice = choice;
    }

    /**
     * Reads a target.
     *
     * @param text what the person wrote
     * @param command for the message
     * @return the target
     * @throws ParameterException if it is none
     */
    MigrationTarget parse(String text, CommandLine command) {
        if (!form.matcher(text).matches()) {
            throw new ParameterException(
                    command,
                    "'" + SecretFree.text(text) + "' is no target of " + command.getCommandName() + ": write "
                            + choice);
        }
        return MigrationTarget.parse(text);
    }
}
