package io.metatables.runtime.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Notes in the catalog which steps a database has made, and which of them the hooks of the provider have done with. A step is noted
 * in the transaction that registers its tables, so that the two can't part.
 */
public final class StepJournal {
    private static final String EXISTS = "SELECT to_regclass('metatables.catalog__revision_step') IS NOT NULL";
    private static final String ADD = """
            INSERT INTO metatables.catalog__revision_step
                   (namespace, provider, history_table, target_schema, kind, revision, reached, message, elapsed_millis)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::bigint)
            RETURNING step
            """;
    private static final String ADD_CHANGES = """
            INSERT INTO metatables.catalog__table_change
                   (step, table_uid, identifier, physical_schema, change, former_identifier)
            SELECT ?, row.uid, row.identifier, row.physical_schema, t.change, t.former
            FROM unnest(?::text[], ?::text[], ?::text[], ?::text[]) AS t (identifier, physical_schema, change, former)
            JOIN metatables.catalog__registered_table AS row
              ON row.namespace = ? AND row.identifier = t.identifier AND row.physical_schema = t.physical_schema
            """;
    private static final String REACHED = """
            SELECT reached FROM metatables.catalog__revision_step
            WHERE namespace = ? AND history_table = ? AND target_schema = ?
            ORDER BY step DESC LIMIT 1
            """;
    private static final String HAND_OVER = """
            UPDATE metatables.catalog__revision_step SET handed_over_at = now()
            WHERE namespace = ? AND history_table = ? AND target_schema = ? AND handed_over_at IS NULL AND step <= ?
            """;

    private final Connection connection;
    private final CatalogScope scope;

    /**
     * Prepares to note.
     *
     * @param connection stays open
     * @param scope whose steps they are
     */
    public StepJournal(Connection connection, CatalogScope scope) {
        this.connection = connection;
        this.scope = scope;
    }

    /**
     * The revision that the database was at after the newest step.
     *
     * @return empty if there is no step yet, as in a database whose catalog is older than the steps in it
     * @throws SQLException if the database can't be read
     */
    public Optional<String> reached() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REACHED)) {
            bindScope(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    /** Notes a step; one that has mended nothing, and leads nowhere, is none. */
    void add(CatalogStep step, List<NotedChanges.Change> changes) throws SQLException {
        boolean nothing = step.kind() == StepKind.MENDED && changes.isEmpty();
        if (nothing && reached().equals(Optional.of(step.reached()))) {
            return;
        }
        long number = add(step);
        for (List<NotedChanges.Change> batch : RowArrays.batches(changes)) {
            add(number, batch);
        }
    }

    private long add(CatalogStep step) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setString(1, scope.namespace());
            statement.setString(2, scope.provider());
            statement.setString(3, scope.historyTable());
            statement.setString(4, scope.targetSchema());
            statement.setString(5, step.kind().name());
            statement.setString(6, step.revision());
            statement.setString(7, step.reached());
            statement.setString(8, step.message());
            Long elapsed = step.elapsedMillis();
            statement.setString(9, elapsed == null ? null : elapsed.toString());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void add(long step, List<NotedChanges.Change> changes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD_CHANGES)) {
            statement.setLong(1, step);
            bind(statement, 2, changes, change -> change.table().identifier());
            bind(statement, 3, changes, change -> scope.physicalSchema(change.table()));
            bind(statement, 4, changes, change -> change.kind().name());
            bind(statement, 5, changes, NotedChanges.Change::former);
            statement.setString(6, scope.namespace());
            statement.executeUpdate();
        }
    }

    private void bind(
            PreparedStatement statement,
            int index,
            List<NotedChanges.Change> changes,
            Function<NotedChanges.Change, @Nullable String> value)
            throws SQLException {
        statement.setArray(
                index,
                connection.createArrayOf("text", changes.stream().map(value).toArray()));
    }

    /**
     * Whether the catalog has a journal.
     *
     * @return false if there is no catalog, or an old one
     * @throws SQLException if the database can't be read
     */
    public boolean exists() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EXISTS);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /**
     * The steps that no hook has done with yet.
     *
     * @return from the oldest on
     * @throws SQLException if the database can't be read
     */
    public List<RecordedStep> outstanding() throws SQLException {
        return new OutstandingSteps(connection, scope).read();
    }

    /**
     * Notes that the hooks have done with steps; belongs into the transaction in which they worked.
     *
     * @param newest the number of the newest step that they were told of; older ones are done with, too
     * @throws SQLException if the database can't be written
     */
    public void handOver(long newest) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HAND_OVER)) {
            bindScope(statement);
            statement.setLong(4, newest);
            statement.executeUpdate();
        }
    }

    private void bindScope(PreparedStatement statement) throws SQLException {
        statement.setString(1, scope.namespace());
        statement.setString(2, scope.historyTable());
        statement.setString(3, scope.targetSchema());
    }
}
