package io.metatables.runtime.migrate.execute;

import io.metatables.schema.script.ScriptStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/**
 * Sends statements without a wait for the answer to each: most of them are short work for the server, and the way there and back is not.
 *
 * @param connection in a transaction
 */
record StatementPipeline(Connection connection) {
    /** Lost connection, transaction rolled back, object in use, canceled: the next try may end otherwise, and is not made here. */
    private static final Set<String> OF_THE_MOMENT = Set.of("08", "40", "55", "57");

    /**
     * Sends them.
     *
     * @return false: the server refuses one of them; none of them has happened, and the transaction goes on
     * @throws SQLException if the server can't be asked, or one fails for what others do; the transaction has failed
     */
    boolean send(List<ScriptStatement> statements) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement batch = connection.createStatement()) {
            batch.setEscapeProcessing(false);
            for (ScriptStatement statement : statements) {
                batch.addBatch(statement.text());
            }
            batch.executeBatch();
        } catch (SQLException e) {
            if (isOfTheMoment(e)) {
                throw e;
            }
            connection.rollback(before);
            return false;
        }
        connection.releaseSavepoint(before);
        return true;
    }

    private static boolean isOfTheMoment(SQLException exception) {
        String state = exception.getSQLState();
        return state == null || state.length() < 2 || OF_THE_MOMENT.contains(state.substring(0, 2));
    }
}
