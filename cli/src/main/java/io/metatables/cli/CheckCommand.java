package io.metatables.cli;

import io.metatables.cli.output.Answer;
import io.metatables.cli.output.Presentation;
import io.metatables.cli.output.Terminal;
import io.metatables.cli.provider.ProjectProviders;
import io.metatables.runtime.Migrations;
import io.metatables.runtime.migrate.MigrationSettings;
import io.metatables.schema.revision.check.CheckRequest;
import io.metatables.schema.revision.check.CheckedProvider;
import io.metatables.schema.revision.check.RevisionCheck;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code metatables migrations check}: is everything accepted, and is the history sound; no database. With {@code --database}: is a
 * database what its revisions leave.
 */
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
            "",
            "With --database, it is the database that is checked, and not the source tree.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mvn compile",
            "  metatables migrations check",
            "  metatables migrations check --replay --url jdbc:postgresql://localhost/postgres --user ci",
            "  metatables migrations check --database --url jdbc:postgresql://localhost/app --user app"
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

    @Option(
            names = "--database",
            order = 2,
            description =
                    "Instead, compare a database with the revisions that are applied to it: the catalog, and the tables"
                            + " themselves, in both directions. Repairs nothing.")
    private boolean database;

    @Option(
            names = "--schema",
            order = 6,
            paramLabel = "<schema>",
            description = "With --database: the schema of the tables that name none, instead of the connection's.")
    private @Nullable String schema;

    @Option(
            names = "--classpath",
            order = 7,
            paramLabel = "<path>",
            defaultValue = "target/classes",
            description =
                    "With --database: folders and jars that hold the provider, its model classes and its revisions,"
                            + " separated as for java; lib/* means all jars of lib. Default: ${DEFAULT-VALUE}.")
    private String classPath = "";

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
        requireThatOptionsGoTogether();
        if (database) {
            return answer(drift());
        }
        List<String> slugs =
                new ProjectProviders(project.pendingRoot(), project.revisionsRoot()).slugs(project.provider());
        List<CheckedProvider> checked = slugs.stream()
                .map(slug -> RevisionCheck.check(new CheckRequest(project.folders(slug), applied)))
                .toList();
        return answer(new CheckAnswer(replay ? new Replays(server, terminal).run(checked) : checked));
    }

    private void requireThatOptionsGoTogether() {
        if (!database && schema != null) {
            throw new ParameterException(spec.commandLine(), "--schema goes with --database");
        }
        if (!replay && !database && server.areGiven()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--url, --user, --role and the password go with --replay and --database; nothing else needs a database");
        }
        if (database && (replay || applied != null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--database looks at a database and not at the source tree: leave out --replay and --applied");
        }
    }

    private Answer drift() throws IOException {
        DataSource dataSource = server.database(terminal).dataSource();
        MigrationSettings settings = MigrationSettings.defaults().withTargetSchema(schema);
        return project.classes(classPath)
                .with(registry -> new DriftAnswer(
                        Migrations.of(registry, dataSource).with(settings).drift()));
    }

    private int answer(Answer answer) {
        presentation.answer(answer);
        return answer.findings().isEmpty() ? ExitCodes.OK : ExitCodes.REFUSED;
    }
}
