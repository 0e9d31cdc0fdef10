package io.metatables.cli;

import io.metatables.cli.output.Presentation;
import io.metatables.cli.output.Terminal;
import io.metatables.runtime.migrate.MigrationSettings;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code metatables migrations current}: where a database stands in a provider's history. */
@Command(
        name = "current",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        header = "Say where a database stands: which revisions are applied, and which are not.",
        description = {"", "Reads only; a database that has never been upgraded is left as it is.", ""},
        footerHeading = "%nExample:%n",
        footer = "  metatables migrations current --provider Markets --url jdbc:postgresql://localhost/app --user app")
final class CurrentCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Presentation presentation;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    CurrentCommand(Terminal terminal, Presentation presentation) {
        this.terminal = terminal;
        this.presentation = presentation;
    }

    @Override
    public Integer call() throws IOException {
        return database.run(
                terminal,
                presentation,
                MigrationSettings.defaults(),
                run -> new CurrentAnswer(run.migrations().current()));
    }
}
