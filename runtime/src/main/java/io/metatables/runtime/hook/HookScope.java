package io.metatables.runtime.hook;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Watches what a hook does with its connection: that the transaction is the same before and after it, and that nothing was written to
 * the catalog. A server that keeps no statistics (track_counts) doesn't count what is written.
 *
 * @param transaction the id of the transaction
 * @param writes how many rows of the catalog the session has written
 */
record HookScope(String transaction, long writes) {
    private static final String SQL = """
            SELECT pg_catalog.pg_current_xact_id()::text, coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)
            FROM pg_catalog.pg_stat_xact_all_tables WHERE schemaname = 'metatables'
            """;

    static HookScope of(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return new HookScope(rows.getString(1), rows.getLong(2));
        }
    }

    /** Refuses what no hook may do; to be called after it. */
    void requireKept(String hook, Connection connection) throws SQLException {
        if (connection.isClosed()) {
            throw refused(hook, "has closed its connection, or lost it");
        }
        HookScope now = of(connection);
        if (connection.getAutoCommit() || !now.transaction().equals(transaction)) {
            throw refused(hook, "has ended the transaction of its connection, so that what it did until then may stay");
        }
        if (now.writes() != writes) {
            throw refused(hook, "has written to the catalog");
        }
    }

    private static FindingException refused(String hook, String problem) {
        return new FindingException(new Finding(
                HookCode.OUT_OF_SCOPE,
                "The tables are registered, but the hook " + hook + " " + problem + ".",
                "A hook writes rows of its application only, and leaves commit, rollback and close to whoever calls it."
                        + " Correct it, and run upgrade again: it calls the hooks again with the same steps."));
    }
}
