package io.metatables.cli;

import io.metatables.cli.output.Terminal;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The table of contents: which commands there are. */
final class CommandTree {
    private static final int HELP_WIDTH = 100;
    private static final List<String> GROUPS = List.of(MigrationsCommand.NAME, CatalogCommand.NAME, ModelsCommand.NAME);

    private CommandTree() {}

    /**
     * The commands that a command line can be about. A group of commands of which it does not speak is left out where it begins with
     * the name of the other.
     */
    static CommandLine of(MigrationVerbs verbs, Failures failures, List<String> arguments) {
        Terminal terminal = verbs.terminal();
        CommandLine root = new CommandLine(new MetatablesCommand());
        if (isWanted(arguments, MigrationsCommand.NAME)) {
            CommandLine migrations = new CommandLine(new MigrationsCommand());
            verbs.of(arguments).forEach(migrations::addSubcommand);
            root.addSubcommand(migrations);
        }
        if (isWanted(arguments, CatalogCommand.NAME)) {
            root.addSubcommand(new CommandLine(new CatalogCommand())
                    .addSubcommand(new CatalogListCommand(terminal, verbs.presentation()))
                    .addSubcommand(new CatalogShowCommand(terminal, verbs.presentation()))
                    .addSubcommand(new CatalogSearchCommand(terminal, verbs.presentation())));
        }
        if (isWanted(arguments, ModelsCommand.NAME)) {
            root.addSubcommand(new CommandLine(new ModelsCommand())
                    .addSubcommand(new ImportCommand(terminal, verbs.presentation())));
        }
        return root.setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                // A message may begin with an at sign.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new UsageErrors(verbs.presentation()))
                .setExecutionExceptionHandler(failures);
    }

    private static boolean isWanted(List<String> arguments, String group) {
        return arguments.isEmpty()
                || !GROUPS.contains(arguments.get(0))
                || arguments.get(0).equals(group);
    }

    /** For help and version. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
