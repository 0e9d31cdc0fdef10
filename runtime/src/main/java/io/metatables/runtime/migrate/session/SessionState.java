package io.metatables.runtime.migrate.session;

import io.metatables.runtime.connect.SearchPath;
import io.metatables.runtime.connect.SqlIdentifier;
import io.metatables.runtime.migrate.MigrationSettings;
import io.metatables.schema.script.ScriptStatement;
import io.metatables.schema.script.ScriptToken;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * The settings under which the parts of a revision run, so that files hold no SET and mean the same for every role: the
 * target schema and those of extensions on the search path, limits for waiting and running, UTC.
 */
public final class SessionState {
    private static final String SET = """
            SELECT pg_backend_pid(), set_config('search_path', ?, is_local), set_config('lock_timeout', ?, is_local),
                   set_config('statement_timeout', ?, is_local), set_config('application_name', ?, is_local),
                   set_config('TimeZone', 'UTC', is_local), set_config('standard_conforming_strings', 'on', is_local),
                   CASE WHEN version() ILIKE '%linux%'
                        THEN set_config('client_connection_check_interval', '2s', is_local) END
            FROM (SELECT ?::boolean) AS scope (is_local)
            """;

    /** Takes back what was set for a session of somebody else. */
    public static final String RESET =
            "RESET search_path; RESET lock_timeout; RESET statement_timeout; RESET application_name; RESET TimeZone; "
                    + "RESET standard_conforming_strings; RESET client_connection_check_interval";

    private final List<String> schemas;
    private final MigrationSettings settings;
    private final String applicationName;
    private final IntConsumer begins;

    /**
     * The state for a verb.
     *
     * @param schemas the first is the one that the tables without a schema are in
     * @param settings limits
     * @param applicationName what the session calls itself
     * @param begins hears which process of the server is about to work
     */
    public SessionState(List<String> schemas, MigrationSettings settings, String applicationName, IntConsumer begins) {
        this.schemas = List.copyOf(schemas);
        this.settings = settings;
        this.applicationName = applicationName;
        this.begins = begins;
    }

    /**
     * Holds until the transaction ends.
     *
     * @param connection in a transaction
     * @throws SQLException if a setting is refused
     */
    public void setForTransaction(Connection connection) throws SQLException {
        set(
                connection,
                settings.lockTimeout().toMillis(),
                settings.statementTimeout().toMillis(),
                "true");
    }

    /**
     * Holds until it is reset; a statement that takes no transaction may run for as long as it needs to.
     *
     * @param connection in autocommit mode
     * @param statement the statement to come; one that is made for tables in use waits for all transactions that were there
     *     before it, blocks nobody meanwhile, and leaves half an index behind when it is not let wait
     * @throws SQLException if a setting is refused
     */
    public void setForSession(Connection connection, ScriptStatement statement) throws SQLException {
        set(connection, lockTimeout(statement), 0, "false");
    }

    private static boolean isConcurrent(ScriptStatement statement) {
        return statement.tokens().stream()
                .anyMatch(token ->
                        token.kind() == ScriptToken.Kind.WORD && token.text().equalsIgnoreCase("CONCURRENTLY"));
    }

    private void set(Connection connection, long lockTimeout, long statementTimeout, String local) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, searchPath());
            statement.setString(2, lockTimeout + "ms");
            statement.setString(3, statementTimeout + "ms");
            statement.setString(4, applicationName);
            statement.setString(5, local);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                begins.accept(rows.getInt(1));
            }
        }
    }

    /**
     * The same for a script, within its transaction.
     *
     * @return each with its semicolon
     */
    public List<String> transactionStatements() {
        return statements(
                "SET LOCAL ",
                settings.lockTimeout().toMillis(),
                settings.statementTimeout().toMillis());
    }

    /**
     * The same for a script, until {@link #RESET}.
     *
     * @param statement the statement to come, as for {@link #setForSession}
     * @return each with its semicolon
     */
    public List<String> sessionStatements(ScriptStatement statement) {
        return statements("SET ", lockTimeout(statement), 0);
    }

    private List<String> statements(String set, long lockTimeout, long statementTimeout) {
        return List.of(
                set + "search_path TO " + searchPath() + ";",
                set + "lock_timeout TO '" + lockTimeout + "ms';",
                set + "statement_timeout TO '" + statementTimeout + "ms';",
                set + "TimeZone TO 'UTC';",
                set + "standard_conforming_strings TO on;");
    }

    private long lockTimeout(ScriptStatement statement) {
        return isConcurrent(statement) ? 0 : settings.lockTimeout().toMillis();
    }

    private String searchPath() {
        return schemas.stream().map(SqlIdentifier::quote).collect(Collectors.joining(", ", "", ", pg_temp"));
    }

    /**
     * Takes back what {@link #setForSession} has set, so that our own queries may follow.
     *
     * @param connection in autocommit mode
     * @throws SQLException if the connection is gone
     */
    public void reset(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(RESET);
        }
        SearchPath.set(connection, SearchPath.OWN);
    }
}
