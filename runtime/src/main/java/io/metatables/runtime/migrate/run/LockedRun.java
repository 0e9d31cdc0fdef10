package io.metatables.runtime.migrate.run;

import io.metatables.runtime.activity.ActivityWatch;
import io.metatables.runtime.activity.WatchSettings;
import io.metatables.runtime.catalog.CatalogEntry;
import io.metatables.runtime.connect.ConnectionOpener;
import io.metatables.runtime.connect.SearchPath;
import io.metatables.runtime.connect.SearchPathSource;
import io.metatables.runtime.migrate.MigrationCode;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationResult;
import io.metatables.runtime.migrate.MigrationSettings;
import io.metatables.runtime.migrate.RevisionStep;
import io.metatables.runtime.migrate.history.DatabasePosition;
import io.metatables.runtime.migrate.lock.UpgradeLock;
import io.metatables.runtime.migrate.refusal.DatabaseRefusal;
import io.metatables.runtime.migrate.session.HookCalls;
import io.metatables.runtime.migrate.session.MigrationRequest;
import io.metatables.runtime.migrate.session.MigrationSession;
import io.metatables.runtime.migrate.session.TargetSchema;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.RevisionHistory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** What an upgrade and a downgrade have in common: the catalog is there, the lock is held, the registrations are right at the end. */
final class LockedRun {
    private static final String FLYWAY = "org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension";

    private static final long SHORTEST_LOOK_MILLIS = 20;
    private static final long LONGEST_LOOK_MILLIS = 500;

    private final MigrationRequest request;
    private final MigrationListener listener;

    LockedRun(MigrationRequest request, MigrationListener listener) {
        this.request = request;
        this.listener = listener;
    }

    /** The part that differs. */
    @FunctionalInterface
    interface Verb {
        /** Moves the database, and says by which steps. */
        List<RevisionStep> run(MigrationSession session, DatabasePosition position) throws SQLException;
    }

    /** A look at what the verb would run, before it does. */
    @FunctionalInterface
    interface Look {
        /** What speaks against running it from a position on. */
        List<Finding> findings(DatabasePosition position);
    }

    MigrationResult run(Look look, Verb verb) {
        requireFlyway();
        long begin = System.nanoTime();
        HookCalls hooks = request.hooks().find();
        RevisionHistory history = request.revisions().read();
        try (Connection connection = ConnectionOpener.openInAutocommit(request.dataSource());
                TargetSchema schema =
                        TargetSchema.open(connection, request.settings().targetSchema())) {
            MigrationSession session = new MigrationSession(request, history, connection, schema.name());
            DatabasePosition found = session.position();
            if (session.problems(found).isEmpty()) {
                refuse(look, found); // before the catalog is made: nothing at all is touched
            }
            new CatalogSetup(request, listener).run(connection);
            return UpgradeLock.acquire(session, listener).holding(() -> {
                MigrationResult result = watched(session, look, verb, begin);
                hooks.tell(session, result.tables());
                listener.registered(result.tables());
                return result;
            });
        } catch (SQLException e) {
            throw DatabaseRefusal.of(e);
        }
    }

    private MigrationResult watched(MigrationSession session, Look look, Verb verb, long begin) throws SQLException {
        ActivityWatch watch = watch(session);
        try {
            return run(session, look, verb, begin);
        } finally {
            watch.close();
        }
    }

    private ActivityWatch watch(MigrationSession session) {
        MigrationSettings settings = request.settings();
        long quarter = settings.lockTimeout().toMillis() / 4; // so that it sees who is in the way before the time is up
        Duration period = Duration.ofMillis(Math.max(SHORTEST_LOOK_MILLIS, Math.min(LONGEST_LOOK_MILLIS, quarter)));
        return ActivityWatch.begin(
                session.process(),
                SearchPathSource.of(request.dataSource(), SearchPath.OWN),
                new WatchSettings(period, settings.concurrentWait()),
                listener::working);
    }

    private MigrationResult run(MigrationSession session, Look look, Verb verb, long begin) throws SQLException {
        session.forgetInterrupted();
        DatabasePosition position = session.soundPosition();
        refuse(look, position); // another run may have moved the database while this one waited
        session.catalog().settle(position);
        int caughtUp = session.catalog().catchUp();
        List<RevisionStep> steps = steps(session, verb, position);
        int mended = caughtUp + session.catalog().mend();
        List<CatalogEntry> tables = session.catalog().registrations();
        return new MigrationResult(
                request.provider().namespace(),
                session.targetSchema(),
                position.revision(),
                session.position().revision(),
                steps,
                mended,
                tables,
                Duration.ofNanos(System.nanoTime() - begin));
    }

    /** A refused run mends the catalog, too: what a failed revision has reserved and not touched is in use as before. */
    private static List<RevisionStep> steps(MigrationSession session, Verb verb, DatabasePosition position)
            throws SQLException {
        try {
            return verb.run(session, position);
        } catch (FindingException refused) {
            try {
                session.catalog().mend();
            } catch (SQLException | FindingException e) {
                refused.addSuppressed(e); // a lost connection, or a broken contract; the next run mends
            }
            throw refused;
        }
    }

    private static void refuse(Look look, DatabasePosition position) {
        List<Finding> findings = look.findings(position);
        if (!findings.isEmpty()) {
            throw new FindingException(findings);
        }
    }

    private static void requireFlyway() {
        try {
            Class.forName(FLYWAY, false, LockedRun.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new FindingException(new Finding(
                    MigrationCode.NO_FLYWAY,
                    "Flyway is not on the class path; a service that only attaches goes without, upgrade and downgrade don't.",
                    "Add org.flywaydb:flyway-core and org.flywaydb:flyway-database-postgresql to the class path, or use the "
                            + "metatables command."));
        }
    }
}
