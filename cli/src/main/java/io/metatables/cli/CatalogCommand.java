package io.metatables.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code metatables catalog} without a verb: prints the help, and is an error, as nothing was done. */
@Command(
        name = CatalogCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        header = "What is registered in a database: list it, search it, show a table.",
        description = {"", "Needs neither a provider nor its classes, and no right but to read the catalog."},
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = "  metatables catalog search asset price --url jdbc:postgresql://localhost/app --user app")
final class CatalogCommand implements Callable<Integer> {
    /** What the group is called. */
    static final String NAME = "catalog";

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
