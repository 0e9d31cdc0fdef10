package io.metatables.cli;

import io.metatables.cli.output.Answer;
import io.metatables.cli.output.Presentation;
import io.metatables.cli.output.Terminal;
import io.metatables.runtime.migrate.current.AppliedRevisions;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.squash.Baseline;
import io.metatables.schema.revision.squash.RevisionRange;
import io.metatables.schema.revision.squash.Squash;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code metatables migrations squash}: one revision of several, or a script that stands for all up to one. */
@Command(
        name = "squash",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        header = "Make one revision of several that nobody has applied; or write a baseline for new databases.",
        description = {
            "",
            "A range of revisions becomes one, and later ones get new numbers: only for what no database has applied"
                    + " yet. With --url, or METATABLES_URL, a database is asked first. A baseline changes no revision: it is a script from"
                    + " which new databases start, so that they need not replay all.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  metatables migrations squash 0005..0008 -m \"orders\"",
            "  metatables migrations squash 0005..head --url jdbc:postgresql://localhost/app",
            "  metatables migrations squash --baseline 0042"
        })
final class SquashCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Presentation presentation;

    @ArgGroup(multiplicity = "1", order = 1)
    private final What what = new What();

    @Option(
            names = {"-m", "--message"},
            order = 2,
            defaultValue = "",
            paramLabel = "<message>",
            description = "What the new revision does. Default: the messages of the former ones.")
    private String message = "";

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Option(
            names = "--history-table",
            order = 5,
            paramLabel = "<name>",
            description = "With --url: the provider's history table. Default: <prefix>__schema_history.")
    private @Nullable String historyTable;

    @Mixin
    private final HistoryOptions history = new HistoryOptions();

    SquashCommand(Terminal terminal, Presentation presentation) {
        this.terminal = terminal;
        this.presentation = presentation;
    }

    @Override
    public Integer call() throws IOException {
        presentation.answer(answer(history.folder()));
        return ExitCodes.OK;
    }

    private Answer answer(Path folder) throws IOException {
        String revision = what.baseline;
        if (revision != null) {
            return new BaselineFileAnswer(Baseline.write(folder, padded(revision)));
        }
        RevisionRange range = RevisionRange.parse(Objects.requireNonNullElse(what.range, ""));
        return new SquashAnswer(Squash.run(folder, range, message, applied(folder)), connection.isNamed(terminal));
    }

    private static String padded(String revision) {
        return revision.matches("\\d{1,9}") ? String.format(Locale.ROOT, "%04d", Integer.parseInt(revision)) : revision;
    }

    /** Asked only where somebody has named a database: no other one is meant. */
    private Set<String> applied(Path folder) throws IOException {
        if (!connection.isNamed(terminal)) {
            return Set.of();
        }
        String prefix = RevisionHistory.read(folder).snapshot().schema().prefix();
        String table = Objects.requireNonNullElse(historyTable, prefix + "__schema_history");
        return AppliedRevisions.in(connection.settings(terminal).dataSource(), table);
    }

    /** Either of the two. */
    private static final class What {
        @Parameters(
                paramLabel = "<from>..<to>",
                description = "The first and the last revision, such as 0005..0008 or 5..head.")
        private @Nullable String range;

        @Option(
                names = "--baseline",
                paramLabel = "<revision>",
                description = "Write the script that makes the schema of this revision, or of head, from nothing.")
        private @Nullable String baseline;
    }
}
