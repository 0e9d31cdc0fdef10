package io.metatables.cli;

import io.metatables.cli.output.Presentation;
import io.metatables.cli.output.Terminal;
import io.metatables.runtime.migrate.MigrationSettings;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.schema.revision.RevisionLayout;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code metatables migrations downgrade}: takes revisions back. */
@Command(
        name = "downgrade",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        header = "Take applied revisions back, the newest first.",
        description = {
            "",
            "Runs the U files of the revisions. Tables and columns that a revision has added are dropped with all"
                    + " that is in them; what a revision has dropped comes back empty. A revision with a step that"
                    + " cannot be taken back is refused unless --accept-data-loss names it.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  metatables migrations downgrade -1 --url jdbc:postgresql://localhost/app --user app",
            "  metatables migrations downgrade 0003",
            "  metatables migrations downgrade 0003 --accept-data-loss 0004",
            "  metatables migrations downgrade base"
        })
final class DowngradeCommand implements Callable<Integer> {
    private static final Pattern REVISION = Pattern.compile("\\d{1,9}");

    private final Terminal terminal;
    private final Presentation presentation;
    private final Shutdown shutdown;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** A list, as the parser is told to take anything with a dash that it does not know for a parameter. */
    @Parameters(
            paramLabel = "<target>",
            arity = "0..1",
            description = "How far: a revision such as 0003, which stays; -N to take back the last N; or base, to take"
                    + " back everything. There is no default.")
    private List<String> targets = List.of();

    @Option(
            names = "--accept-data-loss",
            order = 0,
            paramLabel = "<revision>",
            description = "Take this revision back although it has a step that the way back does not restore (MT378)."
                    + " Once for each.")
    private List<String> acceptedLoss = List.of();

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final PatienceOptions patience = new PatienceOptions();

    @Mixin
    private final PreviewOptions preview = new PreviewOptions();

    DowngradeCommand(Terminal terminal, Presentation presentation, Shutdown shutdown) {
        this.terminal = terminal;
        this.presentation = presentation;
        this.shutdown = shutdown;
    }

    @Override
    public Integer call() throws IOException {
        MigrationTarget goal = TargetArgument.DOWNGRADE.parse(target(), spec.commandLine());
        MigrationSettings settings =
                patience.applyTo(MigrationSettings.defaults()).withAcceptedLoss(acceptedRevisions());
        return shutdown.interrupting(() -> database.run(
                terminal,
                presentation,
                settings,
                run -> preview.answer(spec.name(), () -> run.migrations().planDowngrade(goal))
                        .orElseGet(() -> new MigrationAnswer(
                                spec.name(), run.provider(), run.migrations().downgrade(goal, run.progress())))));
    }

    private Set<String> acceptedRevisions() {
        acceptedLoss.stream()
                .filter(revision -> !REVISION.matcher(revision).matches())
                .findFirst()
                .ifPresent(revision -> {
                    throw new ParameterException(
                            spec.commandLine(),
                            "--accept-data-loss takes the number of a revision, such as 0003, not '"
                                    + SecretFree.text(revision) + "'");
                });
        return acceptedLoss.stream()
                .map(revision -> RevisionLayout.number(Integer.parseInt(revision)))
                .collect(Collectors.toSet());
    }

    private String target() {
        List<String> unknown = targets.stream()
                .filter(target -> target.startsWith("-") && !target.matches("-[0-9]+"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new UnmatchedArgumentException(spec.commandLine(), unknown);
        }
        if (targets.size() > 1) {
            throw new UnmatchedArgumentException(spec.commandLine(), targets.subList(1, targets.size()));
        }
        if (targets.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "How far to go back is missing: a revision, -1, or base");
        }
        return targets.get(0);
    }
}
