package io.metatables.cli;

import io.metatables.cli.output.Presentation;
import io.metatables.cli.output.Terminal;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code metatables migrations check}: is everything accepted, and is the history sound; no database. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        header = "Check the revisions of a compiled project: the chain, what is not accepted, SQL by hand.",
        description = {
            "",
            "For a pipeline, and before a commit. Needs neither a database (but for --replay) nor the classes, and changes nothing. The exit"
                    + " code is 1 if there is a finding. Without --provider, all providers of the project are checked.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mvn compile",
            "  metatables migrations check",
            "  metatables migrations check --replay --url jdbc:postgresql://localhost/postgres --user ci"
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Presentation presentation;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--applied",
            order = 1,
            paramLabel = "<revision>",
            description = "The newest revision that is applied somewhere: its SQL, and that of those before it, is not"
                    + " searched for hazards, as nobody can edit it any more.")
    private @Nullable String applied;

    @Option(
            names = "--replay",
            order = 2,
            description =
                    "Also run all revisions on a scratch database: up, compared with schema.json, and down again. It"
                            + " is made on the server of --url, else on an embedded one from the class path of this command,"
                            + " and dropped in the end.")
    private boolean replay;

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    CheckCommand(Terminal terminal, Presentation presentation) {
        this.terminal = terminal;
        this.presentation = presentation;
    }

    @Override
    public Integer call() throws IOException {
        if (!replay && server.areGiven()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--url, --user and the password go with --replay; nothing else needs a database");
        }
        List<String> slugs =
                new ProjectProviders(project.pendingRoot(), project.revisionsRoot()).slugs(project.provider());
        List<CheckedProvider> checked = slugs.stream()
                .map(slug -> RevisionCheck.check(new CheckRequest(project.folders(slug), applied)))
                .toList();
        CheckAnswer answer = new CheckAnswer(replay ? new Replays(server, terminal).run(checked) : checked);
        presentation.answer(answer);
        return answer.findings().isEmpty() ? ExitCodes.OK : ExitCodes.REFUSED;
    }
}
