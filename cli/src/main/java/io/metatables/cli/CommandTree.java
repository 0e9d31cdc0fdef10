package io.metatables.cli;

import io.metatables.cli.output.Presentation;
import io.metatables.cli.output.Terminal;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The table of contents: which commands there are. */
final class CommandTree {
    private static final int HELP_WIDTH = 100;

    private CommandTree() {}

    static CommandLine of(Terminal terminal, Presentation presentation, Failures failures) {
        CommandLine migrations = new CommandLine(new MigrationsCommand())
                .addSubcommand(new CurrentCommand(terminal, presentation))
                .addSubcommand(new RevisionCommand(presentation))
                .addSubcommand(new CheckCommand(terminal, presentation))
                .addSubcommand(new RebaseCommand(presentation))
                .addSubcommand(new SquashCommand(terminal, presentation))
                .addSubcommand(new BaselineCommand(terminal, presentation))
                .addSubcommand(new UpgradeCommand(terminal, presentation))
                .addSubcommand(downgrade(terminal, presentation));
        CommandLine models =
                new CommandLine(new ModelsCommand()).addSubcommand(new ImportCommand(terminal, presentation));
        CommandLine catalog = new CommandLine(new CatalogCommand())
                .addSubcommand(new CatalogListCommand(terminal, presentation))
                .addSubcommand(new CatalogShowCommand(terminal, presentation))
                .addSubcommand(new CatalogSearchCommand(terminal, presentation));
        return new CommandLine(new MetatablesCommand())
                .addSubcommand(migrations)
                .addSubcommand(catalog)
                .addSubcommand(models)
                .setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                // A message may begin with an at sign.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new UsageErrors(presentation))
                .setExecutionExceptionHandler(failures);
    }

    /** For help and version. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** A target such as -1 looks like an option, and is none; the command itself refuses what is neither. */
    private static CommandLine downgrade(Terminal terminal, Presentation presentation) {
        return new CommandLine(new DowngradeCommand(terminal, presentation))
                .setUnmatchedOptionsArePositionalParams(true);
    }
}
