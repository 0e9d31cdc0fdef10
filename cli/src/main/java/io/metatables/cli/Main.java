package io.metatables.cli;

import io.metatables.cli.output.JsonPresentation;
import io.metatables.cli.output.Presentation;
import io.metatables.cli.output.Terminal;
import io.metatables.cli.output.TextPresentation;
import io.metatables.schema.finding.Finding;
import java.util.List;
import java.util.Optional;

/** The entry point of the {@code metatables} command. */
public final class Main {
    private Main() {}

    /**
     * Runs the command and ends the process.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        Terminal terminal = SystemTerminal.open();
        Shutdown shutdown = new Shutdown();
        shutdown.answerSignals();
        int exitCode = run(terminal, shutdown, arguments);
        terminal.out().flush();
        terminal.err().flush();
        shutdown.ended();
        System.exit(exitCode);
    }

    /**
     * Runs the command.
     *
     * @param terminal what it reads from and prints to
     * @param arguments the command line
     * @return the exit code: one of {@link ExitCodes}
     */
    public static int run(Terminal terminal, String... arguments) {
        return run(terminal, new Shutdown(), arguments);
    }

    private static int run(Terminal terminal, Shutdown shutdown, String... arguments) {
        CommandArguments given = new CommandArguments(List.of(arguments));
        // Known before anything is parsed: an error in the command line is a JSON document too.
        Presentation presentation =
                given.askForJson() ? new JsonPresentation(terminal) : new TextPresentation(terminal);
        Optional<Finding> refused = given.check();
        if (refused.isPresent()) {
            presentation.findings(List.of(refused.get()));
            return ExitCodes.USAGE;
        }
        Failures failures = new Failures(terminal, presentation);
        try {
            return CommandTree.of(new MigrationVerbs(terminal, presentation, shutdown), failures, given.values())
                    .execute(arguments);
        } catch (LinkageError | VirtualMachineError e) {
            // Picocli catches exceptions, not errors; a person should not see the trace of either.
            return failures.report(e);
        }
    }
}
