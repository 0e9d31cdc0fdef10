package io.metatables.cli;

import io.metatables.cli.output.Presentation;
import io.metatables.cli.provider.ProjectProviders;
import io.metatables.schema.revision.check.CheckRequest;
import io.metatables.schema.revision.check.CheckedProvider;
import io.metatables.schema.revision.check.RevisionCheck;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code metatables migrations check}: is everything accepted, and is the history sound; no database. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        header = "Check the revisions of a compiled project: the chain, what is not accepted, SQL by hand.",
        description = {
            "",
            "For a pipeline, and before a commit. Needs neither a database nor the classes, and changes nothing. The exit"
                    + " code is 1 if there is a finding. Without --provider, all providers of the project are checked.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {"  mvn compile", "  metatables migrations check"})
final class CheckCommand implements Callable<Integer> {
    private final Presentation presentation;

    @Option(
            names = "--applied",
            order = 1,
            paramLabel = "<revision>",
            description = "The newest revision that is applied somewhere: its SQL, and that of those before it, is not"
                    + " searched for hazards, as nobody can edit it any more.")
    private @Nullable String applied;

    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    CheckCommand(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Integer call() throws IOException {
        List<String> slugs =
                new ProjectProviders(project.pendingRoot(), project.revisionsRoot()).slugs(project.provider());
        List<CheckedProvider> checked = slugs.stream()
                .map(slug -> RevisionCheck.check(new CheckRequest(project.folders(slug), applied)))
                .toList();
        CheckAnswer answer = new CheckAnswer(checked);
        presentation.answer(answer);
        return answer.findings().isEmpty() ? ExitCodes.OK : ExitCodes.REFUSED;
    }
}
