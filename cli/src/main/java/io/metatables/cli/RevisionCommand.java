package io.metatables.cli;

import io.metatables.cli.output.Presentation;
import io.metatables.cli.provider.PendingSearch;
import io.metatables.cli.provider.ProviderName;
import io.metatables.schema.revision.AcceptRequest;
import io.metatables.schema.revision.AcceptedRevision;
import io.metatables.schema.revision.PendingRevision;
import io.metatables.schema.revision.RevisionAcceptor;
import io.metatables.schema.revision.RevisionLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code metatables migrations revision}: accepts what the compiler has proposed. */
@Command(
        name = "revision",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        header = "Accept the pending revision: number it, and move it into the source tree.",
        description = {
            "",
            "javac writes the pending revision when the model has moved on. This command needs neither a database nor"
                    + " the classes. Review what it writes, and commit it.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  metatables migrations revision -m \"add trades\"",
            "  metatables migrations revision -m \"forget nicknames\" --accept-drop Account.nickname"
        })
final class RevisionCommand implements Callable<Integer> {
    private final Presentation presentation;

    @Option(
            names = {"-m", "--message"},
            required = true,
            paramLabel = "<message>",
            description = "What the revision does, in a few words; it becomes a part of the file names.")
    private String message = "";

    @Option(
            names = "--accept-drop",
            paramLabel = "<name>",
            description = "Accept that a table (Account) or a column (Account.nickname) is dropped, with all that is"
                    + " in it. Once for each.")
    private List<String> acceptedDrops = List.of();

    @Option(
            names = "--provider",
            paramLabel = "<name>",
            description = "The provider: its class (com.example.Markets or just Markets), or its namespace. May be"
                    + " left out when only one has a pending revision.")
    private @Nullable String provider;

    @Option(
            names = "--project",
            paramLabel = "<dir>",
            defaultValue = ".",
            description = "The folder that the next three start from. Default: the current one.")
    private Path project = Path.of(".");

    @Option(
            names = "--pending",
            paramLabel = "<dir>",
            defaultValue = "target/generated-sources/annotations/metatables",
            description = "Where javac has written pending revisions. Default: ${DEFAULT-VALUE}.")
    private Path pending = Path.of("");

    @Option(
            names = "--classes",
            paramLabel = "<dir>",
            defaultValue = "target/classes",
            description = "Where javac has written the classes. Default: ${DEFAULT-VALUE}.")
    private Path classes = Path.of("");

    @Option(
            names = "--revisions",
            paramLabel = "<dir>",
            defaultValue = "src/main/resources/metatables",
            description = "Where accepted revisions are kept. Default: ${DEFAULT-VALUE}.")
    private Path revisions = Path.of("");

    RevisionCommand(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Integer call() throws IOException {
        Path pendingRoot = project.resolve(pending);
        PendingRevision proposed = new PendingSearch(pendingRoot)
                .find(Optional.ofNullable(provider).map(ProviderName::new));
        String slug = RevisionLayout.slug(proposed.namespace());
        AcceptedRevision accepted = RevisionAcceptor.accept(new AcceptRequest(
                pendingRoot.resolve(slug),
                project.resolve(revisions).resolve(slug).normalize(),
                RevisionLayout.compiledSchema(project.resolve(classes), slug),
                message,
                acceptedDrops));
        presentation.answer(new RevisionAnswer(proposed, accepted));
        return ExitCodes.OK;
    }
}
