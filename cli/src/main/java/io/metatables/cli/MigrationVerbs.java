package io.metatables.cli;

import io.metatables.cli.output.Presentation;
import io.metatables.cli.output.Terminal;
import java.util.List;
import picocli.CommandLine;

/**
 * The verbs of {@code metatables migrations}. To read the annotations of all of them takes longer than most of them run, so only
 * the one that is called is made.
 *
 * @param terminal what they read from
 * @param presentation what they answer to
 * @param shutdown what interrupts them
 */
record MigrationVerbs(Terminal terminal, Presentation presentation, Shutdown shutdown) {
    /** In the order of the help. */
    private static final List<String> NAMES = List.of(
            "current",
            "revision",
            "check",
            "rebase",
            "squash",
            "baseline",
            "upgrade",
            "downgrade",
            "register",
            "grants");

    /**
     * The verbs that a command line can be about.
     *
     * @param arguments the command line
     * @return one verb, if there is no doubt; else all
     */
    List<CommandLine> of(List<String> arguments) {
        boolean called = arguments.size() > 1
                && arguments.get(0).equals(MigrationsCommand.NAME)
                && NAMES.contains(arguments.get(1));
        return called
                ? List.of(verb(arguments.get(1)))
                : NAMES.stream().map(this::verb).toList();
    }

    private CommandLine verb(String name) {
        return switch (name) {
            case "current" -> new CommandLine(new CurrentCommand(terminal, presentation));
            case "revision" -> new CommandLine(new RevisionCommand(presentation));
            case "check" -> new CommandLine(new CheckCommand(terminal, presentation));
            case "rebase" -> new CommandLine(new RebaseCommand(presentation));
            case "squash" -> new CommandLine(new SquashCommand(terminal, presentation));
            case "baseline" -> new CommandLine(new BaselineCommand(terminal, presentation, shutdown));
            case "upgrade" -> new CommandLine(new UpgradeCommand(terminal, presentation, shutdown));
            case "downgrade" -> downgrade();
            case "register" -> new CommandLine(new RegisterCommand(terminal, presentation, shutdown));
            case "grants" -> new CommandLine(new GrantsCommand(presentation));
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** A target such as -1 looks like an option, and is none; the command itself refuses what is neither. */
    private CommandLine downgrade() {
        return new CommandLine(new DowngradeCommand(terminal, presentation, shutdown))
                .setUnmatchedOptionsArePositionalParams(true);
    }
}
