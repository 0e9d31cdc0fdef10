package io.metatables.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code metatables} without a command: prints the help, and is an error, as nothing was done. */
@Command(
        name = "metatables",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        header = "Schema management for Java and PostgreSQL, checked by the compiler.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = {
            "  metatables migrations upgrade --classpath target/classes --url jdbc:postgresql://localhost/app",
            "",
            "Every command has its own --help. Exit codes: 0 done, 1 refused (with a code such as MT513; each",
            "has a page in docs/messages), 2 wrong usage. METATABLES_DEBUG=1 prints the trace of an internal error."
        })
final class MetatablesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCodes.USAGE;
    }
}
