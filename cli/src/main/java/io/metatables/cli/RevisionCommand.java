package io.metatables.cli;

import io.metatables.cli.output.Answer;
import io.metatables.cli.output.Presentation;
import io.metatables.cli.provider.PendingSearch;
import io.metatables.schema.revision.AcceptRequest;
import io.metatables.schema.revision.AcceptedRevision;
import io.metatables.schema.revision.EmptyRequest;
import io.metatables.schema.revision.EmptyRevision;
import io.metatables.schema.revision.PendingRevision;
import io.metatables.schema.revision.ProviderFolders;
import io.metatables.schema.revision.RevisionAcceptor;
import io.metatables.schema.revision.RevisionLayout;
import io.metatables.schema.revision.check.PendingPreview;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code metatables migrations revision}: accepts what the compiler has proposed, shows it, or begins a revision by hand. */
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
            "  metatables migrations revision --show",
            "  metatables migrations revision -m \"add trades\"",
            "  metatables migrations revision -m \"forget nicknames\" --accept-drop Account.nickname",
            "  metatables migrations revision -m \"fill currencies\" --empty",
            "  metatables migrations revision -m \"fill prices\" --empty --java com.example.FillPrices"
        })
final class RevisionCommand implements Callable<Integer> {
    private final Presentation presentation;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final RevisionOptions options = new RevisionOptions();

    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    RevisionCommand(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Integer call() throws IOException {
        options.requireSense(spec.commandLine());
        PendingRevision proposed = new PendingSearch(project.pendingRoot()).find(project.provider());
        ProviderFolders folders = project.folders(RevisionLayout.slug(proposed.namespace()));
        Answer answer = options.show
                ? new PreviewAnswer(PendingPreview.of(folders))
                : new RevisionAnswer(proposed, options.empty ? begin(folders) : accept(folders));
        presentation.answer(answer);
        return answer.findings().isEmpty() ? ExitCodes.OK : ExitCodes.REFUSED;
    }

    private AcceptedRevision begin(ProviderFolders folders) {
        return EmptyRevision.add(
                new EmptyRequest(folders, options.message(), !options.withoutTransaction, options.javaClass));
    }

    private AcceptedRevision accept(ProviderFolders folders) {
        return RevisionAcceptor.accept(new AcceptRequest(
                folders.pending(),
                folders.revisions(),
                folders.compiledSchema(),
                options.message(),
                options.acceptedDrops));
    }
}
