package io.metatables.cli;

import io.metatables.cli.output.Presentation;
import io.metatables.cli.output.Terminal;
import io.metatables.runtime.migrate.MigrationSettings;
import io.metatables.runtime.migrate.MigrationTarget;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code metatables migrations baseline}: adopts a database that has the tables already. */
@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        header = "Adopt a database that has the tables already: register them, and mark revisions as applied.",
        description = {
            "",
            "Compares the database with the schema of the revision first. If anything differs, the differences are"
                    + " listed and nothing is changed. No table is touched in any case.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  metatables migrations baseline 0001 --url jdbc:postgresql://localhost/app --user app")
final class BaselineCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Presentation presentation;
    private final Shutdown shutdown;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "<revision>",
            description = "The revision whose schema the database has, such as 0001, or head.")
    private String target = "";

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    BaselineCommand(Terminal terminal, Presentation presentation, Shutdown shutdown) {
        this.terminal = terminal;
        this.presentation = presentation;
        this.shutdown = shutdown;
    }

    @Override
    public Integer call() throws IOException {
        MigrationTarget goal = TargetArgument.BASELINE.parse(target, spec.commandLine());
        return shutdown.interrupting(() -> database.run(
                terminal,
                presentation,
                MigrationSettings.defaults(),
                run -> new MigrationAnswer(
                        spec.name(), run.provider(), run.migrations().baseline(goal, run.progress()))));
    }
}
