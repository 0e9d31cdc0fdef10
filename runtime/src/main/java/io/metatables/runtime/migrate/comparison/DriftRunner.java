package io.metatables.runtime.migrate.comparison;

import io.metatables.runtime.catalog.CatalogReader;
import io.metatables.runtime.connect.ConnectionOpener;
import io.metatables.runtime.drift.CatalogDrift;
import io.metatables.runtime.drift.DriftLine;
import io.metatables.runtime.drift.DriftLine.Side;
import io.metatables.runtime.drift.DriftReport;
import io.metatables.runtime.migrate.history.DatabasePosition;
import io.metatables.runtime.migrate.refusal.DatabaseRefusal;
import io.metatables.runtime.migrate.session.MigrationRequest;
import io.metatables.runtime.migrate.session.MigrationSession;
import io.metatables.runtime.migrate.session.TargetSchema;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionLayout;
import io.metatables.schema.revision.check.Divergence;
import io.metatables.schema.revision.check.Divergence.State;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Compares revisions, catalog and tables. Needs neither the lock nor Flyway; all it does is rolled back. */
public final class DriftRunner {
    private final MigrationRequest request;
    private final List<DriftLine> lines = new ArrayList<>();

    /**
     * Prepares; does nothing yet.
     *
     * @param request what is wanted
     */
    public DriftRunner(MigrationRequest request) {
        this.request = request;
    }

    /**
     * Compares them.
     *
     * @return what departs from what
     * @throws io.metatables.schema.finding.FindingException if the database or the revisions can't be read
     */
    public DriftReport run() {
        RevisionHistory history = request.revisions().read();
        try (Connection connection = ConnectionOpener.open(request.dataSource());
                TargetSchema schema =
                        TargetSchema.open(connection, request.settings().targetSchema())) {
            MigrationSession session = new MigrationSession(request, history, connection, schema.name());
            return inTransaction(session);
        } catch (SQLException e) {
            throw DatabaseRefusal.of(e);
        }
    }

    /** All of it sees one state of the database. */
    private DriftReport inTransaction(MigrationSession session) throws SQLException {
        Connection connection = session.connection();
        int isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try {
            session.sessionState("check").setForTransaction(connection);
            return report(session);
        } finally {
            if (!connection.isClosed()) { // else what closed it is the error to report
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(isolation);
            }
        }
    }

    private DriftReport report(MigrationSession session) throws SQLException {
        RevisionHistory history = session.history();
        DatabasePosition position = session.position();
        DatabaseSchema wanted = history.schemaAt(position.revision());
        addModel(history);
        addRevisions(position);
        CatalogReader reader = new CatalogReader(session.connection());
        boolean catalog = reader.exists();
        addCatalog(session, wanted, reader, catalog);
        PhysicalDrift physical = new PhysicalDrift(session, wanted);
        physical.lines(catalog).forEach(divergence -> add(Side.DATABASE, divergence));
        return new DriftReport(
                request.provider().providerClass(),
                request.provider().namespace(),
                session.targetSchema(),
                position.revision(),
                history.head().map(Revision::number).orElse(RevisionLayout.BASE),
                wanted.tables().size(),
                physical.spells(),
                lines,
                physical.strangers(),
                session.problems(position));
    }

    private void addModel(RevisionHistory history) {
        if (!history.headFingerprint().equals(request.provider().schemaFingerprint())) {
            add(Side.MODEL, new Divergence(State.DIFFERENT, null, "the compiled model has changes without a revision"));
        }
    }

    private void addRevisions(DatabasePosition position) {
        for (Revision revision : position.history().revisions()) {
            int applied = position.appliedParts(revision);
            int parts = revision.parts().size();
            if (applied < parts) {
                String how = applied == 0 ? " is not applied" : ": " + applied + " of " + parts + " parts are applied";
                add(
                        Side.REVISIONS,
                        new Divergence(
                                State.MISSING, null, "revision " + revision.number() + " " + revision.message() + how));
            }
        }
    }

    private void addCatalog(MigrationSession session, DatabaseSchema wanted, CatalogReader reader, boolean catalog)
            throws SQLException {
        if (catalog) {
            new CatalogDrift(reader, session.catalog().registrations())
                    .worded(session.catalog().stale(wanted))
                    .forEach(divergence -> add(Side.CATALOG, divergence));
        } else if (!wanted.tables().isEmpty()) {
            add(Side.CATALOG, new Divergence(State.MISSING, null, "the catalog itself"));
        }
    }

    private void add(Side side, Divergence divergence) {
        lines.add(new DriftLine(side, divergence));
    }
}
