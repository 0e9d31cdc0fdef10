package io.metatables.cli;

import io.metatables.cli.output.Presentation;
import io.metatables.cli.output.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code metatables migrations upgrade}: applies revisions to a database. */
@Command(
        name = "upgrade",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        header = "Apply accepted revisions to a database, and register the tables in its catalog.",
        description = {
            "",
            "Each revision is applied whole or not at all. A second upgrade started at the same time waits, and finds"
                    + " nothing to do.",
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

    @Parameters(
            paramLabel = "<target>",
            arity = "0..1",
            defaultValue = "head",
            description = "How far: head (the newest revision), a revision such as 0003, or +N for the next N."
                    + " Default: ${DEFAULT-VALUE}.")
    private String target = "";

    @Mixin
    private final ProviderOptions provider = new ProviderOptions();

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    UpgradeCommand(Terminal terminal, Presentation presentation) {
        this.terminal = terminal;
        this.presentation = presentation;
    }

    @Override
    public Integer call() throws Exception {
        return ExitCodes.OK;
    }
}
