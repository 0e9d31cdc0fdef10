package io.metatables.runtime.migrate.session;

import io.metatables.runtime.catalog.CatalogDelta;
import io.metatables.runtime.catalog.CatalogRegistrar;
import io.metatables.runtime.catalog.CatalogStep;
import io.metatables.runtime.migrate.history.DatabasePosition;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.Table;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionLayout;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Brings the catalog to where the database is: after a run that died, after plain Flyway, after somebody has changed rows by hand.
 *
 * @param session who holds the lock
 */
record CatalogMending(MigrationSession session) {
    private static final CatalogDelta NOTHING = new CatalogDelta(List.of(), List.of(), List.of(), List.of());

    /**
     * Notes what a run has done that died before it could, so that the next steps begin where the catalog is, too. A table that does
     * not keep its contract is no reason to stop here: a further revision may be what mends it. How many registrations were put right.
     */
    int catchUp() throws SQLException {
        DatabasePosition position = session.position();
        if (!isBehind(position)) {
            return 0;
        }
        CatalogDelta stale = stale(position);
        register(position, stale);
        return count(stale);
    }

    /** Puts all rows right; how many those were. */
    int run() throws SQLException {
        DatabasePosition position = session.position();
        CatalogDelta stale = stale(position);
        if (!stale.isEmpty() || isBehind(position)) {
            List<Finding> findings = register(position, stale);
            if (!findings.isEmpty()) {
                throw new FindingException(findings);
            }
        }
        return count(stale);
    }

    /** A revision that has begun is reserved, and rightly so. */
    private static boolean isBetween(DatabasePosition position) {
        return position.begunRevisions() > position.completeRevisions();
    }

    private boolean isBehind(DatabasePosition position) throws SQLException {
        return !isBetween(position)
                && !catalog().journal().reached().orElse(RevisionLayout.BASE).equals(position.revision());
    }

    private CatalogDelta stale(DatabasePosition position) throws SQLException {
        if (isBetween(position)) {
            return NOTHING;
        }
        return catalog().stale(session.history().schemaAt(position.revision()));
    }

    private static int count(CatalogDelta stale) {
        return stale.changed().size() + stale.gone().size();
    }

    private List<Finding> register(DatabasePosition position, CatalogDelta stale) throws SQLException {
        String reached = position.revision();
        CatalogRegistrar registrar = catalog().registrar();
        registrar.requireOwn(stale);
        return registrar.finish(
                CatalogStep.mended(reached, message(reached)),
                withReleased(stale, catalog().journal().reached(), reached));
    }

    /** Whether a protection was lifted cannot be seen in a row: somebody may have set it by hand. The steps tell what is missing. */
    private CatalogDelta withReleased(CatalogDelta stale, Optional<String> noted, String reached) {
        List<Table> released = noted.map(
                        revision -> new RevisionRegistrations(session.history()).releasedBetween(revision, reached))
                .orElse(List.of());
        return new CatalogDelta(stale.changed(), stale.gone(), stale.moved(), released);
    }

    private SessionCatalog catalog() {
        return session.catalog();
    }

    private String message(String revision) {
        return session.history().revisions().stream()
                .filter(known -> known.number().equals(revision))
                .map(Revision::message)
                .findFirst()
                .orElse("");
    }
}
