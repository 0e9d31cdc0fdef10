package io.metatables.runtime.replay;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.connect.ConnectionSettings;
import io.metatables.runtime.introspect.DatabaseReading;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationSettings;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.registry.ProviderDefinition;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Table;
import io.metatables.schema.revision.AtOnce;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.check.SchemaComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Runs all revisions of a history on a scratch database, and looks at what comes of it. What the snapshot describes is made in a second
 * one in a single step, so that PostgreSQL describes both in the same words.
 */
public final class Replay {
    private static final String DEFAULT_SCHEMA = "public";
    private static final MigrationTarget HEAD = new MigrationTarget.Head();
    private static final MigrationTarget BASE = new MigrationTarget.Base();

    private final RevisionHistory history;
    private final ProviderDefinition provider;
    private final List<Finding> findings = new ArrayList<>();

    private Replay(RevisionHistory history) {
        this.history = history;
        DatabaseSchema schema = history.snapshot().schema();
        this.provider = new ProviderDefinition(
                schema.namespace(),
                schema.namespace(),
                schema.prefix(),
                schema.prefix() + "__schema_history",
                history.headFingerprint());
    }

    /**
     * Replays a history: up, compared with the snapshot; down, compared with nothing.
     *
     * @param history the history; one without revisions has nothing to replay
     * @param server any database of a server on which the role may create databases; only databases of the replay's own are
     *     touched, and they are dropped in the end
     * @return what is wrong; empty: all is well
     */
    public static List<Finding> run(RevisionHistory history, ConnectionSettings server) {
        if (history.head().isEmpty()) {
            return List.of();
        }
        Replay replay = new Replay(history);
        try (ScratchDatabase made = ScratchDatabase.create(server);
                ScratchDatabase direct = ScratchDatabase.create(server)) {
            replay.run(made.dataSource(), direct.dataSource());
        } catch (FindingException e) {
            replay.findings.addAll(e.findings());
        }
        return List.copyOf(replay.findings);
    }

    private void run(DataSource made, DataSource direct) {
        Migrations revisions = Migrations.of(provider, history, made);
        revisions.upgrade(HEAD, MigrationListener.NONE); // first, so that what fails is told by a file that is there
        Migrations.of(provider, AtOnce.of(history), direct).upgrade(HEAD, MigrationListener.NONE);
        report(
                ReplayCode.SNAPSHOT_NOT_REACHED,
                SchemaComparison.differences(read(made), read(direct)),
                " lead to another database than schema.json describes. To become that one, it would have to:",
                "If the SQL of a revision was edited, or written by hand, let it end in what the models describe; or change the models and"
                        + " accept a further revision.");
        revisions.with(losingAnything()).downgrade(BASE, MigrationListener.NONE);
        report(
                ReplayCode.LEFT_BEHIND,
                SchemaComparison.differences(read(made), DatabaseSchema.empty(provider.namespace(), provider.prefix())),
                ", taken back, leave something behind. To be empty again, the database would have to:",
                "Let the U file of the revision that makes it take it back; a U file may be edited at any time.");
    }

    /** On a scratch database there is nothing to lose. */
    private MigrationSettings losingAnything() {
        return MigrationSettings.defaults()
                .withAcceptedLoss(
                        history.revisions().stream().map(Revision::number).collect(Collectors.toSet()));
    }

    private void report(ReplayCode code, List<String> differences, String problem, String remedy) {
        if (!differences.isEmpty()) {
            findings.add(new Finding(
                    code,
                    "The revisions of " + provider.namespace() + problem
                            + differences.stream().map(line -> "\n    " + line).collect(Collectors.joining()),
                    remedy));
        }
    }

    /** Without Flyway's own table. */
    private DatabaseSchema read(DataSource database) {
        DatabaseSchema found = new DatabaseReading(database, provider.namespace(), provider.prefix()).read(schemas());
        List<Table> tables = found.tables().stream()
                .filter(table -> !table.name().name().equals(provider.historyTable()))
                .toList();
        return found.withTables(tables);
    }

    /** All that any revision has ever put something into. */
    private List<String> schemas() {
        NavigableSet<String> schemas = new TreeSet<>(List.of(DEFAULT_SCHEMA));
        history.revisions().stream()
                .flatMap(revision -> revision.delta().tables().stream())
                .map(table -> table.name().schema())
                .filter(Objects::nonNull)
                .forEach(schemas::add);
        history.revisions().stream()
                .flatMap(revision -> Optional.ofNullable(revision.delta().objects()).stream())
                .flatMap(objects -> objects.all().stream())
                .map(object -> object.qualifiedName().schema())
                .filter(Objects::nonNull)
                .forEach(schemas::add);
        return List.copyOf(schemas);
    }
}
