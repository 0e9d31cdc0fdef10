package io.metatables.cli;

import io.metatables.cli.output.Presentation;
import io.metatables.cli.output.Terminal;
import io.metatables.runtime.catalog.CatalogStatus;
import io.metatables.runtime.lookup.CatalogLookup;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code metatables catalog list}: the registered tables. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        header = "List the tables that are registered in a database.",
        description = {"", "Reads the catalog only.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  metatables catalog list --url jdbc:postgresql://localhost/app --user app",
            "  metatables catalog list --namespace example.markets --status active"
        })
final class CatalogListCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Presentation presentation;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--namespace", order = 1, paramLabel = "<name>", description = "Only the tables of this namespace.")
    private @Nullable String namespace;

    @Option(
            names = "--status",
            order = 2,
            paramLabel = "<status>",
            description = "Only the tables of this status: active, reserved or retired.")
    private @Nullable String status;

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    CatalogListCommand(Terminal terminal, Presentation presentation) {
        this.terminal = terminal;
        this.presentation = presentation;
    }

    @Override
    public Integer call() throws IOException {
        CatalogStatus wanted = status == null ? null : status(status);
        CatalogLookup catalog = new CatalogLookup(connection.settings(terminal).dataSource());
        presentation.answer(new CatalogTablesAnswer("list", catalog.list(namespace, wanted)));
        return ExitCodes.OK;
    }

    private CatalogStatus status(String text) {
        return Stream.of(CatalogStatus.values())
                .filter(known -> known.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--status is active, reserved or retired, not '" + text + "'"));
    }
}
