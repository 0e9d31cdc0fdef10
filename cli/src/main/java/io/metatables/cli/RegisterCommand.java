package io.metatables.cli;

import io.metatables.cli.output.Presentation;
import io.metatables.cli.output.Terminal;
import io.metatables.runtime.migrate.MigrationSettings;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code metatables migrations register}: brings the catalog up to what was applied without it. */
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        header = "Register the tables of revisions that were applied with Flyway alone, or by a script.",
        description = {
            "",
            "Applies nothing. upgrade does the same at its end; this is for those who upgrade in another way.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  metatables migrations register --url jdbc:postgresql://localhost/app --user app")
final class RegisterCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Presentation presentation;
    private final Shutdown shutdown;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    RegisterCommand(Terminal terminal, Presentation presentation, Shutdown shutdown) {
        this.terminal = terminal;
        this.presentation = presentation;
        this.shutdown = shutdown;
    }

    @Override
    public Integer call() throws IOException {
        return shutdown.interrupting(() -> database.run(
                terminal,
                presentation,
                MigrationSettings.defaults(),
                run -> new MigrationAnswer(
                        spec.name(), run.provider(), run.migrations().register(run.progress()))));
    }
}
