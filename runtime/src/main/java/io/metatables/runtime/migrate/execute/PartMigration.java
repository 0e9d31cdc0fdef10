package io.metatables.runtime.migrate.execute;

import io.metatables.runtime.migrate.history.HistoryRow;
import io.metatables.runtime.migrate.session.SessionState;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionFile;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionPart;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.executor.Context;
import org.flywaydb.core.api.executor.MigrationExecutor;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.core.extensibility.MigrationType;
import org.flywaydb.core.internal.jdbc.Results;
import org.jspecify.annotations.Nullable;

/**
 * A part of a revision as Flyway knows its own SQL scripts, under the same version, description and checksum. Flyway says when it is
 * due, gives the transaction and notes it; its statements we send ourselves, each under the limits that suit it.
 */
final class PartMigration implements ResolvedMigration, MigrationExecutor {
    private final RevisionHistory history;
    private final Revision revision;
    private final RevisionPart part;
    private final SessionState state;
    private final Consumer<RevisionPart> begins;
    private final int checksum;

    /**
     * A part that has not been applied yet, or has.
     *
     * @param history that the revision is in
     * @param revision whose part it is
     * @param part a file of SQL, or a class, which is never due for Flyway
     * @param state the settings under which it runs
     * @param begins hears of it before it is applied
     */
    PartMigration(
            RevisionHistory history,
            Revision revision,
            RevisionPart part,
            SessionState state,
            Consumer<RevisionPart> begins) {
        this.history = history;
        this.revision = revision;
        this.part = part;
        this.state = state;
        this.begins = begins;
        this.checksum = HistoryRow.checksum(part.up());
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(part.version());
    }

    @Override
    public String getDescription() {
        return HistoryRow.description(revision.names().slug());
    }

    @Override
    public String getScript() {
        return part.up().name();
    }

    @Override
    public Integer getChecksum() {
        return checksum;
    }

    @Override
    public MigrationType getType() {
        return CoreMigrationType.SQL;
    }

    @Override
    public String getPhysicalLocation() {
        return part.up().name();
    }

    @Override
    public boolean checksumMatches(@Nullable Integer other) {
        return getChecksum().equals(other);
    }

    @Override
    public boolean checksumMatchesWithoutBeingIdentical(@Nullable Integer other) {
        return false;
    }

    @Override
    public MigrationExecutor getExecutor() {
        return this;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return part.up().transactional();
    }

    @Override
    public boolean shouldExecute() {
        return true;
    }

    @Override
    public List<Results> execute(Context context) throws SQLException {
        begins.accept(part);
        Optional<FailedStatement> failed = run(context.getConnection(), part.up());
        if (failed.isPresent()) {
            throw new RefusedStatementException(failed.get());
        }
        return List.of();
    }

    private Optional<FailedStatement> run(Connection connection, RevisionFile file) throws SQLException {
        FileStatements statements = new FileStatements(connection, revision, file);
        if (!file.transactional()) {
            return statements.runEachUnder(state, failed -> false);
        }
        state.setForTransaction(connection);
        return statements.run(NewTables.of(history, revision));
    }
}
