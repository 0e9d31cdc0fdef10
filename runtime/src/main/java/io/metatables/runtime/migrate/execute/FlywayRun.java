package io.metatables.runtime.migrate.execute;

import io.metatables.runtime.connect.SearchPath;
import io.metatables.runtime.connect.SearchPathSource;
import io.metatables.runtime.migrate.MigrationCode;
import io.metatables.runtime.migrate.history.HistoryTable;
import io.metatables.runtime.migrate.refusal.DatabaseRefusal;
import io.metatables.runtime.migrate.session.MigrationSession;
import io.metatables.runtime.migrate.session.SessionState;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionPart;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resolver.MigrationResolver;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** Has Flyway apply the parts of a history, up to the last part of one revision. */
public final class FlywayRun {
    private final DataSource dataSource;
    private final String targetSchema;
    private final HistoryTable table;
    private final String historyTable;
    private final MigrationResolver resolver;

    /**
     * Flyway for the provider of a session, with connections of its own; nobody hears of its parts.
     *
     * @param session whose history it is
     */
    public FlywayRun(MigrationSession session) {
        this(session, part -> {});
    }

    /**
     * Flyway for the provider of a session, with connections of its own.
     *
     * @param session whose history it is
     * @param begins hears of each part before it is applied
     */
    public FlywayRun(MigrationSession session, Consumer<RevisionPart> begins) {
        this.dataSource = session.dataSource();
        this.targetSchema = session.targetSchema();
        this.table = session.historyTable();
        this.historyTable = session.provider().historyTable();
        List<ResolvedMigration> parts = parts(session.history(), session.sessionState("upgrade"), begins);
        this.resolver = context -> parts;
    }

    private static List<ResolvedMigration> parts(
            RevisionHistory history, SessionState state, Consumer<RevisionPart> begins) {
        List<ResolvedMigration> parts = new ArrayList<>();
        for (Revision revision : history.revisions()) {
            for (RevisionPart part : revision.parts()) {
                parts.add(new PartMigration(history, revision, part, state, begins));
            }
        }
        return parts;
    }

    /**
     * Applies what is pending up to a part.
     *
     * @param last the last part to apply
     * @return the statement that failed; empty if all is applied
     * @throws FindingException if Flyway refuses for another reason than a statement
     */
    public Optional<FailedStatement> apply(RevisionPart last) {
        try {
            flyway(last.version()).migrate();
            return Optional.empty();
        } catch (FlywayMigrateException e) {
            if (e.getCause() instanceof RefusedStatementException refused) {
                return Optional.of(refused.failed());
            }
            throw e.getCause() instanceof SQLException sql ? DatabaseRefusal.of(sql) : refusal(e);
        } catch (FlywayException e) {
            throw refusal(e);
        }
    }

    /**
     * Makes the history table where there is none, and notes in it that no revision is applied.
     *
     * @throws SQLException if the database can't be asked
     */
    void requireHistoryTable() throws SQLException {
        if (table.exists()) {
            return;
        }
        try {
            flyway("0").baseline();
        } catch (FlywayException e) {
            throw refusal(e);
        }
        table.keepFromOthers();
    }

    private Flyway flyway(String targetVersion) {
        FluentConfiguration configuration = Flyway.configure(Flyway.class.getClassLoader())
                .dataSource(SearchPathSource.of(dataSource, SearchPath.of(targetSchema)))
                .resolvers(resolver)
                .skipDefaultResolvers(true)
                .skipDefaultCallbacks(true)
                .locations(new Location[0])
                .loggers("slf4j")
                .defaultSchema(targetSchema)
                .schemas(targetSchema)
                .createSchemas(false)
                .table(historyTable)
                // The schema may hold the tables of other providers, and those of the application.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .baselineDescription("before the first revision")
                .target(targetVersion);
        // Flyway would otherwise wait on its own idle transaction when an index is built concurrently.
        configuration
                .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return configuration.load();
    }

    private static FindingException refusal(FlywayException exception) {
        return new FindingException(
                new Finding(
                        MigrationCode.FLYWAY_REFUSES,
                        "Flyway refuses to apply the revision: "
                                + String.valueOf(exception.getMessage()).strip(),
                        "Do what Flyway says; never run its repair, which would accept edited files."),
                exception);
    }
}
