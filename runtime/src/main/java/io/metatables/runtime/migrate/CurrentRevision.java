package io.metatables.runtime.migrate;

import io.metatables.runtime.connect.ConnectionOpener;
import io.metatables.runtime.migrate.CurrentState.RevisionState;
import io.metatables.runtime.registry.ProviderDefinition;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionLayout;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Says where a database is. Needs neither the lock nor Flyway. */
final class CurrentRevision {
    private final MigrationRequest request;

    CurrentRevision(MigrationRequest request) {
        this.request = request;
    }

    CurrentState read() {
        RevisionHistory history = request.revisions().read();
        try (Connection connection = ConnectionOpener.open(request.dataSource())) {
            String schema = TargetSchema.resolve(connection, request.settings().targetSchema());
            return state(new MigrationSession(request, history, connection, schema));
        } catch (SQLException e) {
            throw DatabaseRefusal.of(e);
        }
    }

    private CurrentState state(MigrationSession session) throws SQLException {
        DatabasePosition position = session.position();
        RevisionHistory history = session.history();
        ProviderDefinition provider = request.provider();
        List<RevisionState> revisions = history.revisions().stream()
                .map(revision -> new RevisionState(
                        revision.number(),
                        revision.message(),
                        revision.parts().size(),
                        position.appliedParts(revision)))
                .toList();
        return new CurrentState(
                provider.providerClass(),
                provider.namespace(),
                session.targetSchema(),
                provider.historyTable(),
                position.revision(),
                history.head().map(Revision::number).orElse(RevisionLayout.BASE),
                revisions,
                session.registrations(),
                history.headFingerprint().equals(provider.schemaFingerprint()),
                session.problems(position));
    }
}
