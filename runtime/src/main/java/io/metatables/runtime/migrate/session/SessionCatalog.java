package io.metatables.runtime.migrate.session;

import io.metatables.runtime.catalog.CatalogAudit;
import io.metatables.runtime.catalog.CatalogDelta;
import io.metatables.runtime.catalog.CatalogEntry;
import io.metatables.runtime.catalog.CatalogReader;
import io.metatables.runtime.catalog.CatalogRegistrar;
import io.metatables.runtime.catalog.CatalogScope;
import io.metatables.runtime.catalog.CatalogStep;
import io.metatables.runtime.catalog.StepJournal;
import io.metatables.runtime.migrate.history.DatabasePosition;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** The catalog as a session sees it: the registrations of exactly its provider in its schema. Whoever writes holds the lock. */
public final class SessionCatalog {
    private final MigrationSession session;

    SessionCatalog(MigrationSession session) {
        this.session = session;
    }

    /**
     * Reserves what a step is about to touch.
     *
     * @param revision the revision that the step leads to
     * @param delta what it moves
     * @throws SQLException if the database can't be written
     * @throws FindingException if a table belongs to another provider, is protected, or is external and not there; then nothing is
     *     written
     */
    public void reserve(String revision, CatalogDelta delta) throws SQLException {
        registrar().reserve(revision, delta);
    }

    /**
     * Moves rows that a run may have left under another key when it died.
     *
     * @param position where the database is
     * @throws SQLException if the database can't be written
     */
    public void settle(DatabasePosition position) throws SQLException {
        registrar().settle(new RevisionRegistrations(session.history()).movedAt(position));
    }

    /**
     * Registers what a step has done, and refuses to go on if the database isn't what the revision promises.
     *
     * @param step what was done
     * @param delta what it has moved
     * @throws SQLException if the database can't be written
     * @throws FindingException if a table does not keep its contract
     */
    public void finish(CatalogStep step, CatalogDelta delta) throws SQLException {
        List<Finding> findings = registrar().finish(step, delta);
        if (!findings.isEmpty()) {
            throw new FindingException(findings);
        }
    }

    /**
     * Notes what a run has done that died before it could, so that the next steps begin where the catalog is, too. A table that does
     * not keep its contract is no reason to stop here: a further revision may be what mends it.
     *
     * @return how many registrations were put right
     * @throws SQLException if the database can't be read or written
     * @throws FindingException if a table belongs to another provider
     */
    public int catchUp() throws SQLException {
        return new CatalogMending(session).catchUp();
    }

    /**
     * Puts right what an earlier run has left behind.
     *
     * @return how many registrations that were
     * @throws SQLException if the database can't be read or written
     * @throws FindingException if a table belongs to another provider, or does not keep its contract
     */
    public int mend() throws SQLException {
        return new CatalogMending(session).run();
    }

    /**
     * The registrations of the provider in the schemas of its tables.
     *
     * @return whatever their status; empty also if there is no catalog
     * @throws SQLException if the database can't be read
     */
    public List<CatalogEntry> registrations() throws SQLException {
        Set<String> schemas = session.schemas();
        return new CatalogReader(session.connection())
                .entries(session.provider().namespace(), session.provider().historyTable()).stream()
                        .filter(entry -> schemas.contains(entry.physicalSchema()))
                        .toList();
    }

    /**
     * The tables whose rows do not say what they should.
     *
     * @param schema that the database has
     * @return what would have to be registered, and what is gone
     * @throws SQLException if the database can't be read
     */
    public CatalogDelta stale(DatabaseSchema schema) throws SQLException {
        return new CatalogAudit(session.connection(), scope()).stale(schema, session.namedSchemas());
    }

    StepJournal journal() {
        return new StepJournal(session.connection(), scope());
    }

    CatalogRegistrar registrar() {
        return new CatalogRegistrar(session.connection(), scope());
    }

    private CatalogScope scope() {
        return new CatalogScope(
                session.provider().providerClass(),
                session.provider().namespace(),
                session.provider().historyTable(),
                session.targetSchema());
    }
}
