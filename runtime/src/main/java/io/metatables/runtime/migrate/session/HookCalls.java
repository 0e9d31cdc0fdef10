package io.metatables.runtime.migrate.session;

import io.metatables.runtime.catalog.CatalogEntry;
import io.metatables.runtime.catalog.RecordedStep;
import io.metatables.runtime.catalog.StepJournal;
import io.metatables.runtime.hook.ProviderHooks;
import io.metatables.runtime.hook.Registration;
import io.metatables.runtime.registry.TableDirectory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Tells the hooks of a provider what they have not heard of yet.
 *
 * @param hooks whom to tell
 * @param models the tables of the registry
 */
public record HookCalls(ProviderHooks hooks, TableDirectory models) {

    /**
     * Tells them, if there is something to tell. Steps stay outstanding as long as nobody wants to hear of them: a hook that comes
     * later hears of all.
     *
     * @param session who holds the lock
     * @param entries the registrations of the provider
     * @throws SQLException if the database can't be read or written
     * @throws io.metatables.schema.finding.FindingException if a hook fails; then nothing of what the hooks did stays
     */
    public void tell(MigrationSession session, List<CatalogEntry> entries) throws SQLException {
        List<RecordedStep> steps = outstanding(session);
        if (!steps.isEmpty()) {
            tell(
                    session,
                    new Registration(
                            session.provider(),
                            session.targetSchema(),
                            session.position().revision(),
                            models,
                            entries,
                            steps));
        }
    }

    /**
     * What the hooks have not done with yet.
     *
     * @param session whose steps they are
     * @return from the oldest on; empty also if there are no hooks, or no catalog
     * @throws SQLException if the database can't be read
     */
    public List<RecordedStep> outstanding(MigrationSession session) throws SQLException {
        StepJournal journal = session.catalog().journal();
        return hooks.hooks().isEmpty() || !journal.exists() ? List.of() : journal.outstanding();
    }

    /** What the hooks do, and the note that they have done it, are one transaction. */
    private void tell(MigrationSession session, Registration registration) throws SQLException {
        Connection connection = session.connection();
        long newest = registration.steps().get(registration.steps().size() - 1).number();
        connection.setAutoCommit(false);
        try {
            session.sessionState("hook").setForTransaction(connection);
            hooks.call(registration, connection);
            session.catalog().journal().handOver(newest);
            commit(connection, registration);
        } finally {
            if (!connection.isClosed()) { // else what closed it is the error to report
                connection.rollback(); // nothing to take back after a commit
                connection.setAutoCommit(true);
            }
        }
    }

    /** What is checked at the end of a transaction only, such as a deferred foreign key, is the fault of a hook, too. */
    private static void commit(Connection connection, Registration registration) {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw ProviderHooks.failed(registration, "what the hooks did cannot be committed, and so their work", e);
        }
    }
}
