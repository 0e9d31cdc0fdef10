package io.metatables.cli;

import io.metatables.cli.output.Answer;
import io.metatables.cli.output.Presentation;
import io.metatables.schema.revision.AcceptRequest;
import io.metatables.schema.revision.ProviderFolders;
import io.metatables.schema.revision.fork.Rebase;
import io.metatables.schema.revision.fork.RebaseEnd;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code metatables migrations rebase}: one chain of the revisions of two branches. */
@Command(
        name = "rebase",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        header = "Put the revisions of one branch on top of those of another, after a merge.",
        description = {
            "",
            "Run it in the working tree that git merge or git rebase leaves when both branches have added a revision."
                    + " Revisions that have nothing to do with those of the other branch only get new numbers. Others"
                    + " are set aside: compile, and end with --continue.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  metatables migrations rebase --keep 0007__add_orders",
            "  metatables migrations rebase --continue",
            "  metatables migrations rebase --abort"
        })
final class RebaseCommand implements Callable<Integer> {
    private final Presentation presentation;

    @ArgGroup(order = 1)
    private final Stage stage = new Stage();

    @Option(
            names = {"-m", "--message"},
            order = 5,
            defaultValue = "",
            paramLabel = "<message>",
            description = "With --continue: another message than that of the revision that was set aside.")
    private String message = "";

    @Option(
            names = "--accept-drop",
            order = 6,
            paramLabel = "<name>",
            description = "With --continue: accept that a table (Account) or a column (Account.nickname) is dropped, as"
                    + " for 'revision'. Once for each.")
    private List<String> acceptedDrops = List.of();

    @Mixin
    private final HistoryOptions history = new HistoryOptions();

    @Mixin
    private final CompilerOutputOptions output = new CompilerOutputOptions();

    RebaseCommand(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Integer call() throws IOException {
        presentation.answer(answer(history.folder()));
        return ExitCodes.OK;
    }

    private Answer answer(Path folder) {
        if (stage.abort) {
            return new AbortAnswer(folder, RebaseEnd.abort(folder));
        }
        if (!stage.goOn) {
            return new RebaseAnswer(Rebase.start(folder, stage.keep));
        }
        ProviderFolders folders = output.folders(history.tree(), String.valueOf(folder.getFileName()));
        return new RebasedAnswer(RebaseEnd.accept(
                new AcceptRequest(folders.pending(), folder, folders.compiledSchema(), message, acceptedDrops)));
    }

    /** What is to happen; the three exclude each other. */
    private static final class Stage {
        @Option(
                names = "--keep",
                order = 1,
                paramLabel = "<revision>",
                description = "The revision of the branch that comes first: 0007__add_orders, or its message. Needed"
                        + " after a git merge with conflict markers; a git rebase, or a schema.json that was taken from"
                        + " one branch, says it already.")
        private @Nullable String keep;

        @Option(
                names = "--continue",
                order = 2,
                description = "After the compile: accept the pending revision in the place of those that were set"
                        + " aside, under their message, with what people had filled in.")
        private boolean goOn;

        @Option(names = "--abort", order = 3, description = "Put everything back as it was before.")
        private boolean abort;
    }
}
