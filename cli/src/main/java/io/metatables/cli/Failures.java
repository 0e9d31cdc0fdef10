package io.metatables.cli;

import io.metatables.cli.finding.CommandFinding;
import io.metatables.cli.output.Presentation;
import io.metatables.cli.output.Terminal;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever a command throws into findings: nobody sees a stack trace who has not asked for one. */
final class Failures implements IExecutionExceptionHandler {
    private static final String DEBUG = "METATABLES_DEBUG";

    private final Terminal terminal;
    private final Presentation presentation;

    Failures(Terminal terminal, Presentation presentation) {
        this.terminal = terminal;
        this.presentation = presentation;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        return report(exception);
    }

    /**
     * Shows what went wrong.
     *
     * @param failure anything that a command may throw
     * @return the exit code
     */
    int report(Throwable failure) {
        presentation.findings(findings(failure));
        if (asksForTraces()) {
            terminal.err().println(SecretFree.text(trace(failure)));
        }
        return ExitCodes.REFUSED;
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private boolean asksForTraces() {
        return Optional.ofNullable(terminal.environment().get(DEBUG))
                .filter(value -> !value.isBlank() && !value.equals("0"))
                .isPresent();
    }

    /**
     * What there is to say of a failure.
     *
     * @param failure anything that a command may throw
     * @return at least one finding, without secrets
     */
    static List<Finding> findings(Throwable failure) {
        if (failure instanceof FindingException refused) {
            return refused.findings().stream().map(SecretFree::finding).toList();
        }
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return List.of(fileAccess(unchecked.getCause()));
        }
        return List.of(failure instanceof IOException io ? fileAccess(io) : internal(failure));
    }

    private static Finding fileAccess(IOException failure) {
        return CommandFinding.FILE_ACCESS.of(
                "A file or folder cannot be read or written: " + SecretFree.description(failure) + ".",
                "Check that it exists, that this user may read or write it, and that the disk is not full.");
    }

    private static Finding internal(Throwable failure) {
        return CommandFinding.INTERNAL.of(
                "Internal error: " + SecretFree.description(failure) + ". This is a mistake of MetaTables, not yours.",
                "Run the command again with " + DEBUG + "=1 in the environment, and report the trace, the output of"
                        + " 'metatables --version' and the command line, without secrets, as an issue of MetaTables.");
    }
}
