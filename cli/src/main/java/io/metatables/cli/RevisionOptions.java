package io.metatables.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What {@code revision} is to do. Not all of it goes together. */
final class RevisionOptions {
    private static final String CLASS_NAME = "[\\p{L}_$][\\p{L}\\d_$]*(\\.[\\p{L}_$][\\p{L}\\d_$]*)*";

    @Option(
            names = {"-m", "--message"},
            order = 1,
            paramLabel = "<message>",
            description = "What the revision does, in a few words; it becomes a part of the file names. Needed unless"
                    + " --show.")
    private @Nullable String message;

    @Option(
            names = "--accept-drop",
            order = 2,
            paramLabel = "<name>",
            description = "Accept that a table (Account) or a column (Account.nickname) is dropped, with all that is"
                    + " in it. Once for each.")
    List<String> acceptedDrops = List.of();

    @Option(
            names = "--show",
            order = 3,
            description = "Show the steps of the pending revision, with locks and hazards; write nothing.")
    boolean show;

    @Option(
            names = "--empty",
            order = 4,
            description = "Begin a revision without changes, to be written by hand: for data, and for what no model"
                    + " describes. It may come before what is pending.")
    boolean empty;

    @Option(
            names = "--no-transaction",
            order = 5,
            description = "With --empty: its files run without a transaction, as CREATE INDEX CONCURRENTLY must.")
    boolean withoutTransaction;

    @Option(
            names = "--java",
            order = 6,
            paramLabel = "<class>",
            description = "With --empty: a class of yours does it, which implements"
                    + " io.metatables.runtime.migrate.JavaRevision.")
    @Nullable
    String javaClass;

    /**
     * Demands that the options go together.
     *
     * @param command for the message
     * @throws ParameterException if they do not
     */
    void requireSense(CommandLine command) {
        if (show && (message != null || !acceptedDrops.isEmpty() || empty)) {
            throw new ParameterException(
                    command, "--show writes nothing, so there is no --message, --accept-drop or --empty with it");
        }
        if (empty && !acceptedDrops.isEmpty()) {
            throw new ParameterException(command, "--empty drops nothing, so there is no --accept-drop with it");
        }
        if (withoutTransaction && !empty) {
            throw new ParameterException(
                    command, "--no-transaction goes with --empty; javac decides about what it proposes");
        }
        if (javaClass != null && (!empty || withoutTransaction)) {
            throw new ParameterException(
                    command, "--java goes with --empty, and without --no-transaction: a class works in a transaction");
        }
        if (javaClass != null && !javaClass.matches(CLASS_NAME)) {
            throw new ParameterException(command, "--java takes the name of a class, such as com.acme.FillPrices");
        }
        if (!show && message == null) {
            throw new ParameterException(command, "Missing required option: '--message=<message>'");
        }
    }

    /** After {@link #requireSense}, not without {@code --show}. */
    String message() {
        return Objects.requireNonNull(message);
    }
}
