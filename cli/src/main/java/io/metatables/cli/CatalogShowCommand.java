package io.metatables.cli;

import io.metatables.cli.output.Presentation;
import io.metatables.cli.output.Terminal;
import io.metatables.runtime.lookup.CatalogLookup;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code metatables catalog show}: everything about a table. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        header = "Show everything that the catalog knows of a table.",
        description = {
            "",
            "Its columns, keys and grain, and what revisions did to it. If several namespaces or schemas have the identifier, all are"
                    + " shown. Reads the catalog only.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  metatables catalog show AssetSnapshotsTS --url jdbc:postgresql://localhost/app --user app")
final class CatalogShowCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Presentation presentation;

    @Parameters(paramLabel = "<identifier>", description = "The logical name, exactly as it is registered.")
    private String identifier = "";

    @Option(names = "--namespace", order = 1, paramLabel = "<name>", description = "Only the table of this namespace.")
    private @Nullable String namespace;

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    CatalogShowCommand(Terminal terminal, Presentation presentation) {
        this.terminal = terminal;
        this.presentation = presentation;
    }

    @Override
    public Integer call() throws IOException {
        CatalogLookup catalog = new CatalogLookup(connection.settings(terminal).dataSource());
        presentation.answer(new CatalogSheetsAnswer(catalog.show(identifier, namespace)));
        return ExitCodes.OK;
    }
}
