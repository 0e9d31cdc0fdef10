package io.metatables.cli;

import io.metatables.cli.output.Presentation;
import io.metatables.cli.output.Terminal;
import io.metatables.runtime.lookup.CatalogLookup;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code metatables catalog search}: the tables in which words occur. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        header = "Find registered tables by words.",
        description = {
            "",
            "Finds the tables in which every word occurs: in the identifier, the name, the description, the labels or"
                    + " the names of the columns. Upper and lower case are the same, and no character has a meaning of its"
                    + " own. Reads the catalog only.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  metatables catalog search asset price --url jdbc:postgresql://localhost/app --user app",
            "  metatables catalog search asset_uid"
        })
final class CatalogSearchCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Presentation presentation;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "<word>", description = "What to search for.")
    private List<String> words = List.of();

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    CatalogSearchCommand(Terminal terminal, Presentation presentation) {
        this.terminal = terminal;
        this.presentation = presentation;
    }

    @Override
    public Integer call() throws IOException {
        if (words.stream().allMatch(String::isBlank)) {
            throw new ParameterException(spec.commandLine(), "There is no word to search for");
        }
        CatalogLookup catalog = new CatalogLookup(connection.settings(terminal).dataSource());
        presentation.answer(new CatalogTablesAnswer("search", catalog.search(words)));
        return ExitCodes.OK;
    }
}
