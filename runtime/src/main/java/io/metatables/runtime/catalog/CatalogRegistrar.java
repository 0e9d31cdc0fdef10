package io.metatables.runtime.catalog;

import io.metatables.runtime.connect.Transaction;
import io.metatables.runtime.introspect.Introspector;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Moves registrations through their statuses: reserve before a revision runs, finish after it. Each call is one transaction
 * and takes a number of statements that doesn't depend on the number of tables, batches apart.
 */
public final class CatalogRegistrar {
    private static final String LOCK = "LOCK TABLE metatables.catalog__registered_table IN SHARE ROW EXCLUSIVE MODE";
    private static final String ROWS = """
            INSERT INTO metatables.catalog__registered_table AS row
                   (namespace, provider, history_table, revision, status, management_mode, identifier, physical_schema,
                    physical_name, kind, description, labels, contract, contract_fingerprint, time_index, grain, cadence,
                    drop_protected)
            SELECT ?, ?, ?, ?, ?, t.management_mode, t.identifier, t.physical_schema, t.physical_name, t.kind,
                   t.description, t.labels::jsonb, t.contract::jsonb, t.fingerprint, t.time_index, t.grain::jsonb, t.cadence,
                   t.guarded::boolean
            FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::text[], ?::text[], ?::text[])
                 AS t (identifier, physical_schema, physical_name, kind, description, labels, contract, fingerprint,
                       time_index, grain, cadence, management_mode, guarded)
            ON CONFLICT (namespace, identifier, physical_schema) DO UPDATE SET
                   provider = EXCLUDED.provider, history_table = EXCLUDED.history_table, revision = EXCLUDED.revision,
                   status = EXCLUDED.status, management_mode = EXCLUDED.management_mode,
                   physical_name = EXCLUDED.physical_name, kind = EXCLUDED.kind, description = EXCLUDED.description,
                   labels = EXCLUDED.labels, contract = EXCLUDED.contract,
                   contract_fingerprint = EXCLUDED.contract_fingerprint, time_index = EXCLUDED.time_index,
                   grain = EXCLUDED.grain, cadence = EXCLUDED.cadence,
                   drop_protected = row.drop_protected OR EXCLUDED.drop_protected, updated_at = now(), retired_at = NULL,
                   uid = coalesce(row.uid, EXCLUDED.uid)
            """;
    private static final String RELEASE = """
            UPDATE metatables.catalog__registered_table AS row
            SET drop_protected = false
            FROM unnest(?::text[], ?::text[]) AS t (identifier, physical_schema)
            WHERE row.namespace = ? AND row.identifier = t.identifier AND row.physical_schema = t.physical_schema
            """;
    private static final String UNLESS_IN_USE = "WHERE row.status = 'RETIRED'\n";
    private static final String STATUS = """
            UPDATE metatables.catalog__registered_table AS row
            SET status = ?, updated_at = now(), retired_at = CASE WHEN ? = 'RETIRED' THEN now() END
            FROM unnest(?::text[], ?::text[]) AS t (identifier, physical_schema)
            WHERE row.namespace = ? AND row.identifier = t.identifier AND row.physical_schema = t.physical_schema
              AND row.status IS DISTINCT FROM 'RETIRED'
            """;

    private final Connection connection;
    private final CatalogScope scope;

    /**
     * Prepares to register.
     *
     * @param connection in autocommit mode; stays open
     * @param scope whose tables they are
     */
    public CatalogRegistrar(Connection connection, CatalogScope scope) {
        this.connection = connection;
        this.scope = scope;
    }

    /**
     * Before a revision: new tables, and those that come back, get a reserved row; a row in use keeps its status; tables to be
     * dropped or moved become reserved, so that nobody attaches to them any more. A row that will move stays under its old key:
     * if the revision fails, the table is still there.
     *
     * @param revision the revision that begins
     * @param delta what it does
     * @throws SQLException if the database can't be written
     * @throws FindingException if a table belongs to another provider, is protected, or is external and not there; then nothing
     *     is written
     */
    public void reserve(String revision, CatalogDelta delta) throws SQLException {
        Transaction.change(connection, () -> {
            refuse(delta);
            write(ROWS + UNLESS_IN_USE, CatalogStatus.RESERVED, revision, delta.changedInPlace());
            status(CatalogStatus.RESERVED, delta.leaving());
        });
    }

    /**
     * After a revision: reads the tables back from the database, and registers as active those that keep their contract.
     * The others become or stay reserved. Moved tables take their rows along. Dropped ones are retired. The step itself is noted.
     *
     * @param step how the database came to the revision that it is at
     * @param delta what changed
     * @return what doesn't keep its contract, one finding for all; empty if all is well
     * @throws SQLException if the database can't be written
     */
    public List<Finding> finish(CatalogStep step, CatalogDelta delta) throws SQLException {
        List<Table> kept = new ArrayList<>();
        List<Table> broken = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        String revision = step.reached();
        Transaction.change(connection, () -> {
            Map<QualifiedName, Table> found = new Introspector(connection, scope.targetSchema())
                    .tables(delta.changed().stream().map(Table::name).toList());
            for (Table declared : delta.changed()) {
                List<String> differing = ContractComparison.differences(declared, found.get(declared.name()));
                (differing.isEmpty() ? kept : broken).add(declared);
                differences.addAll(differing);
            }
            List<NotedChanges.Change> changes = new NotedChanges(connection, scope).of(kept, delta);
            new RowMove(connection, scope).run(delta.moved());
            write(ROWS, CatalogStatus.ACTIVE, revision, kept);
            write(ROWS, CatalogStatus.RESERVED, revision, broken);
            release(delta.released());
            status(CatalogStatus.RETIRED, delta.gone());
            new StepJournal(connection, scope).add(step, changes);
        });
        return differences.isEmpty() ? List.of() : List.of(ContractComparison.finding(revision, broken, differences));
    }

    /**
     * Moves the rows that a run which died has left under their old keys. Does nothing where the rows are where they belong.
     *
     * @param moved which tables are, by now, no longer called as their rows may say
     * @throws SQLException if the database can't be written
     */
    public void settle(List<MovedTable> moved) throws SQLException {
        if (!moved.isEmpty()) {
            Transaction.change(connection, () -> new RowMove(connection, scope).run(moved));
        }
    }

    /**
     * Refuses to put rows right that are not ours: those of another provider, or of somebody who has changed them by hand.
     *
     * @param delta what would be registered
     * @throws SQLException if the database can't be read
     * @throws FindingException if a table belongs to another provider
     */
    public void requireOwn(CatalogDelta delta) throws SQLException {
        Transaction.change(connection, () -> {
            lock();
            List<Finding> findings = new OwnershipQuery(connection, scope).foreign(delta);
            if (!findings.isEmpty()) {
                throw new FindingException(findings);
            }
        });
    }

    private void lock() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
        }
    }

    private void refuse(CatalogDelta delta) throws SQLException {
        lock();
        List<Finding> findings = new ArrayList<>(new OwnershipQuery(connection, scope).findings(delta));
        findings.addAll(new ExternalTables(connection, scope).missing(delta.changed()));
        if (!findings.isEmpty()) {
            throw new FindingException(findings);
        }
    }

    private void write(String sql, CatalogStatus status, String revision, List<Table> tables) throws SQLException {
        for (List<Table> batch : RowArrays.batches(tables)) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, scope.namespace());
                statement.setString(2, scope.provider());
                statement.setString(3, scope.historyTable());
                statement.setString(4, revision);
                statement.setString(5, status.name());
                RowArrays.bindTables(statement, 6, scope, batch);
                statement.executeUpdate();
            }
        }
    }

    /** Takes back what the model no longer asks for. */
    private void release(List<Table> tables) throws SQLException {
        for (List<Table> batch : RowArrays.batches(tables)) {
            try (PreparedStatement statement = connection.prepareStatement(RELEASE)) {
                int next = RowArrays.bindKeys(statement, 1, scope, batch);
                statement.setString(next, scope.namespace());
                statement.executeUpdate();
            }
        }
    }

    private void status(CatalogStatus status, List<Table> tables) throws SQLException {
        for (List<Table> batch : RowArrays.batches(tables)) {
            try (PreparedStatement statement = connection.prepareStatement(STATUS)) {
                statement.setString(1, status.name());
                statement.setString(2, status.name());
                int next = RowArrays.bindKeys(statement, 3, scope, batch);
                statement.setString(next, scope.namespace());
                statement.executeUpdate();
            }
        }
    }
}
