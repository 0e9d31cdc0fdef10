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

/** {@code metatables migrations upgrade}: applies revisions to a database. */
@Command(
        name = "upgrade",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        header = "Apply accepted revisions to a database, and register the tables in its catalog.",
        description = {
            "",
            "Each part of a revision is applied whole or not at all, and nearly every revision is one part. A second"
                    + " upgrade started at the same time waits, and finds nothing to do.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  export METATABLES_URL=jdbc:postgresql://localhost/app METATABLES_USER=app PGPASSWORD=...",
            "  metatables migrations upgrade",
            "  metatables migrations upgrade +1 --provider com.example.Markets --classpath build/classes:lib/*"
        })
final class UpgradeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Presentation presentation;
    private final Shutdown shutdown;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "<target>",
            arity = "0..1",
            defaultValue = "head",
            description = "How far: head (the newest revision), a revision such as 0003, or +N for the next N."
                    + " Default: ${DEFAULT-VALUE}.")
    private String target = "";

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final PatienceOptions patience = new PatienceOptions();

    @Mixin
    private final PreviewOptions preview = new PreviewOptions();

    UpgradeCommand(Terminal terminal, Presentation presentation, Shutdown shutdown) {
        this.terminal = terminal;
        this.presentation = presentation;
        this.shutdown = shutdown;
    }

    @Override
    public Integer call() throws IOException {
        MigrationTarget goal = TargetArgument.UPGRADE.parse(target, spec.commandLine());
        MigrationSettings settings = patience.applyTo(MigrationSettings.defaults());
        return shutdown.interrupting(() -> database.run(
                terminal,
                presentation,
                settings,
                run -> preview.answer(spec.name(), () -> run.migrations().planUpgrade(goal))
                        .orElseGet(() -> new MigrationAnswer(
                                spec.name(), run.provider(), run.migrations().upgrade(goal, run.progress())))));
    }
}
