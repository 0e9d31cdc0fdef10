package io.metatables.cli;

import io.metatables.cli.output.Presentation;
import io.metatables.cli.provider.PendingSearch;
import io.metatables.schema.revision.AcceptRequest;
import io.metatables.schema.revision.AcceptedRevision;
import io.metatables.schema.revision.PendingRevision;
import io.metatables.schema.revision.ProviderFolders;
import io.metatables.schema.revision.RevisionAcceptor;
import io.metatables.schema.revision.RevisionLayout;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            order = 1,
            required = true,
            paramLabel = "<message>",
            description = "What the revision does, in a few words; it becomes a part of the file names.")
    private String message = "";

    @Option(
            names = "--accept-drop",
            order = 2,
            paramLabel = "<name>",
            description = "Accept that a table (Account) or a column (Account.nickname) is dropped, with all that is"
                    + " in it. Once for each.")
    private List<String> acceptedDrops = List.of();

    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    RevisionCommand(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Integer call() throws IOException {
        PendingRevision proposed = new PendingSearch(project.pendingRoot()).find(project.provider());
        ProviderFolders folders = project.folders(RevisionLayout.slug(proposed.namespace()));
        AcceptedRevision accepted = RevisionAcceptor.accept(new AcceptRequest(
                folders.pending(), folders.revisions(), folders.compiledSchema(), message, acceptedDrops));
        presentation.answer(new RevisionAnswer(proposed, accepted));
        return ExitCodes.OK;
    }
}
