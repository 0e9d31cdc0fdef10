package io.metatables.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code metatables migrations} without a verb: prints the help, and is an error, as nothing was done. */
@Command(
        name = MigrationsCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        header = "The revisions of a provider: accept them, apply them, take them back.",
        description = {
            "",
            "javac writes a pending revision when the model has moved on; 'revision' accepts it into the source"
                    + " tree; 'check' says, without a database, whether all is accepted and sound; 'rebase' makes one chain"
                    + " of the revisions of two branches, and 'squash' one revision of several. 'upgrade' applies"
                    + " accepted revisions to a database; 'baseline' adopts a database that has the tables already;"
                    + " 'current' says where a database stands; 'downgrade' takes revisions back; 'grants' prints the"
                    + " SQL that sets up who owns, who migrates and who uses the tables."
        },
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = {
            "  mvn compile",
            "  metatables migrations revision -m \"add trades\"",
            "  mvn package",
            "  metatables migrations upgrade --classpath target/classes --url jdbc:postgresql://localhost/app"
        })
final class MigrationsCommand implements Callable<Integer> {
    static final String NAME = "migrations";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable") // by us; picocli reads it
    private final JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCodes.USAGE;
    }
}
