package io.metatables.runtime.migrate.run;

import io.metatables.runtime.catalog.CatalogCode;
import io.metatables.runtime.catalog.CatalogTables;
import io.metatables.runtime.catalog.CatalogTablesRegistry;
import io.metatables.runtime.migrate.MigrationCode;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.execute.FlywayRun;
import io.metatables.runtime.migrate.history.DatabasePosition;
import io.metatables.runtime.migrate.lock.UpgradeLock;
import io.metatables.runtime.migrate.session.HookSource;
import io.metatables.runtime.migrate.session.MigrationRequest;
import io.metatables.runtime.migrate.session.MigrationSession;
import io.metatables.runtime.migrate.source.RevisionLocator;
import io.metatables.runtime.registry.ProviderDefinition;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionPart;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** Makes the catalog, or brings it up to date, by revisions of its own; it isn't registered in itself. */
final class CatalogSetup {
    private static final ProviderDefinition PROVIDER = CatalogTablesRegistry.INSTANCE.provider();

    /** Somebody else who makes the catalog is done soon, so that also those wait who want to wait for no upgrade. */
    private static final Duration SHORT_WORK = Duration.ofMinutes(1);

    private final MigrationRequest request;
    private final MigrationListener listener;

    CatalogSetup(MigrationRequest caller, MigrationListener listener) {
        this.request = new MigrationRequest(
                PROVIDER,
                new RevisionLocator(PROVIDER, CatalogTables.class.getClassLoader())::read,
                CatalogTables.class.getClassLoader(),
                caller.dataSource(),
                caller.settings()
                        .withLockWait(atLeast(SHORT_WORK, caller.settings().lockWait())),
                HookSource.NONE);
        this.listener = listener;
    }

    void run(Connection connection) throws SQLException {
        MigrationSession session =
                new MigrationSession(request, request.revisions().read(), connection, CatalogTables.SCHEMA);
        if (isCurrent(session)) {
            return;
        }
        UpgradeLock.acquire(session, listener).holding(() -> make(session));
    }

    private static Duration atLeast(Duration least, Duration wanted) {
        return wanted.compareTo(least) < 0 ? least : wanted;
    }

    private static boolean make(MigrationSession session) throws SQLException {
        createSchema(session.connection());
        if (isCurrent(session)) {
            return false; // somebody else was faster
        }
        upgrade(session);
        return true;
    }

    private static boolean isCurrent(MigrationSession session) throws SQLException {
        DatabasePosition position = session.position();
        List<Finding> problems = session.problems(position);
        if (problems.stream().anyMatch(problem -> problem.code() == MigrationCode.DATABASE_AHEAD)) {
            throw new FindingException(new Finding(
                    CatalogCode.CATALOG_NEWER,
                    "The catalog of this database was made by a newer release of MetaTables.",
                    "Use that release, or a later one."));
        }
        if (!problems.isEmpty()) {
            throw new FindingException(problems);
        }
        return position.completeRevisions() == session.history().revisions().size();
    }

    /** All at once: nothing is registered in between, and each run of Flyway begins with dozens of questions. */
    private static void upgrade(MigrationSession session) {
        Revision head = session.history().head().orElseThrow();
        List<RevisionPart> parts = head.parts();
        new FlywayRun(session).apply(parts.get(parts.size() - 1)).ifPresent(failed -> {
            throw failed.refusal();
        });
    }

    /** Asks first: PostgreSQL wants the right to create a schema even where IF NOT EXISTS finds one. */
    private static void createSchema(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT FROM pg_catalog.pg_namespace WHERE nspname = ?")) {
            statement.setString(1, CatalogTables.SCHEMA);
            try (ResultSet rows = statement.executeQuery()) {
                if (rows.next()) {
                    return;
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + CatalogTables.SCHEMA);
        }
    }
}
