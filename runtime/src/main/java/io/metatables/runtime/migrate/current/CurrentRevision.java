package io.metatables.runtime.migrate.current;

import io.metatables.runtime.catalog.CatalogEntry;
import io.metatables.runtime.catalog.CatalogStatus;
import io.metatables.runtime.catalog.RecordedStep;
import io.metatables.runtime.connect.ConnectionOpener;
import io.metatables.runtime.migrate.CurrentState;
import io.metatables.runtime.migrate.CurrentState.RevisionState;
import io.metatables.runtime.migrate.history.DatabasePosition;
import io.metatables.runtime.migrate.refusal.DatabaseRefusal;
import io.metatables.runtime.migrate.session.MigrationRequest;
import io.metatables.runtime.migrate.session.MigrationSession;
import io.metatables.runtime.migrate.session.TargetSchema;
import io.metatables.runtime.registry.ProviderDefinition;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.Table;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionLayout;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says where a database is. Needs neither the lock nor Flyway. */
public final class CurrentRevision {
    private final MigrationRequest request;

    /**
     * Prepares; does nothing yet.
     *
     * @param request what is wanted
     */
    public CurrentRevision(MigrationRequest request) {
        this.request = request;
    }

    /**
     * Says it.
     *
     * @return applied revision, head, pending revisions and registrations
     * @throws io.metatables.schema.finding.FindingException if the database or the revisions can't be read
     */
    public CurrentState read() {
        RevisionHistory history = request.revisions().read();
        try (Connection connection = ConnectionOpener.open(request.dataSource());
                TargetSchema schema =
                        TargetSchema.open(connection, request.settings().targetSchema())) {
            return state(new MigrationSession(request, history, connection, schema.name()));
        } catch (SQLException e) {
            throw DatabaseRefusal.of(e);
        }
    }

    private CurrentState state(MigrationSession session) throws SQLException {
        DatabasePosition position = session.position();
        RevisionHistory history = session.history();
        List<CatalogEntry> registrations = session.catalog().registrations();
        ProviderDefinition provider = request.provider();
        List<RevisionState> revisions = history.revisions().stream()
                .map(revision -> new RevisionState(
                        revision.number(),
                        revision.message(),
                        revision.parts().size(),
                        position.appliedParts(revision)))
                .toList();
        List<Finding> problems = new ArrayList<>(session.problems(position));
        List<RecordedStep> unheard = unheard(session, problems);
        return new CurrentState(
                provider.providerClass(),
                provider.namespace(),
                session.targetSchema(),
                provider.historyTable(),
                position.revision(),
                history.head().map(Revision::number).orElse(RevisionLayout.BASE),
                revisions,
                registrations,
                unregistered(session, position, registrations),
                unheard,
                history.headFingerprint().equals(provider.schemaFingerprint()),
                problems);
    }

    /** A hook that can't be made is one more reason to refuse an upgrade. */
    private List<RecordedStep> unheard(MigrationSession session, List<Finding> problems) throws SQLException {
        try {
            return request.hooks().find().outstanding(session);
        } catch (FindingException e) {
            problems.addAll(e.findings());
            return List.of();
        }
    }

    /** Of a revision that has begun nobody can say yet. */
    private static List<String> unregistered(
            MigrationSession session, DatabasePosition position, List<CatalogEntry> registrations) {
        if (position.begunRevisions() > position.completeRevisions()
                || !session.problems(position).isEmpty()) {
            return List.of();
        }
        Set<String> active = registrations.stream()
                .filter(entry -> entry.status() == CatalogStatus.ACTIVE)
                .map(CatalogEntry::identifier)
                .collect(Collectors.toSet());
        return session.history().schemaAt(position.revision()).tables().stream()
                .map(Table::identifier)
                .filter(identifier -> !active.contains(identifier))
                .sorted()
                .toList();
    }
}
