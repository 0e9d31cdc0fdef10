package io.metatables.runtime.connect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;

/** Work on a connection in autocommit mode that takes effect as a whole, or not at all. */
public final class Transaction {
    private Transaction() {}

    /**
     * What is done in the transaction.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Does it; neither commits nor rolls back.
         *
         * @return what comes of it
         * @throws SQLException if a statement fails; then nothing stays
         */
        T run() throws SQLException;
    }

    /** Work that has no result. */
    @FunctionalInterface
    public interface Change {

        /**
         * Does it; neither commits nor rolls back.
         *
         * @throws SQLException if a statement fails; then nothing stays
         */
        void run() throws SQLException;
    }

    /**
     * Does something that stays.
     *
     * @param connection in autocommit mode, as it is again afterwards
     * @param change what is done
     * @throws SQLException if it fails; then nothing stays
     */
    public static void change(Connection connection, Change change) throws SQLException {
        run(
                connection,
                () -> {
                    change.run();
                    return true;
                },
                done -> done);
    }

    /**
     * Does something of which nothing stays.
     *
     * @param connection in autocommit mode, as it is again afterwards
     * @param work what is done
     * @param <T> what comes of it
     * @return what came of it
     * @throws SQLException if it fails
     */
    public static <T> T leavingNothing(Connection connection, Work<T> work) throws SQLException {
        return run(connection, work, result -> false);
    }

    /**
     * Does something that stays only if it went well.
     *
     * @param connection in autocommit mode, as it is again afterwards
     * @param work what is done
     * @param stays by what came of it, whether it stays
     * @param <T> what comes of it
     * @return what came of it
     * @throws SQLException if it fails; then nothing stays
     */
    public static <T> T run(Connection connection, Work<T> work, Predicate<T> stays) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.run();
            if (stays.test(result)) {
                connection.commit();
            }
            return result;
        } finally {
            if (!connection.isClosed()) { // else what closed it is the error to report
                connection.rollback(); // nothing to take back after a commit
                connection.setAutoCommit(true);
            }
        }
    }
}
