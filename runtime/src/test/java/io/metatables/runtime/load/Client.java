package io.metatables.runtime.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads and writes one random row after the other without pause, each in a transaction of its own. */
final class Client implements Runnable {
    private static final int KINDS = 6;

    private final DataSource database;
    private final int rows;
    private final AtomicLong nextId;
    private final Random random;
    // Fair, as the client would take it again at once, and who asks for the times would wait for ever.
    private final ReentrantLock lock = new ReentrantLock(true);
    private ClientTimes times = new ClientTimes();
    private volatile boolean ended;

    Client(DataSource database, int rows, AtomicLong nextId, long seed) {
        this.database = database;
        this.rows = rows;
        this.nextId = nextId;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        try (Connection connection = database.getConnection()) {
            while (!ended) {
                lock.lock();
                try {
                    measure(connection);
                } finally {
                    lock.unlock();
                }
            }
        } catch (SQLException e) {
            times.fail(e);
        }
    }

    /** A statement that fails is one of the results; the client goes on. */
    private void measure(Connection connection) {
        long begin = System.nanoTime();
        @Nullable SQLException failure = null;
        try {
            statement(connection);
        } catch (SQLException e) {
            failure = e;
        }
        times.add(System.nanoTime() - begin);
        if (failure != null) {
            times.fail(failure);
        }
    }

    private void statement(Connection connection) throws SQLException {
        long id = 1L + random.nextInt(rows);
        switch (random.nextInt(KINDS)) {
            case 0 -> run(connection, "SELECT code, quantity, lots, note FROM ld__trade WHERE id = ?", id);
            case 1 -> run(connection, "UPDATE ld__trade SET quantity = quantity + 1, lots = lots + 1 WHERE id = ?", id);
            case 2 -> run(connection, "UPDATE ld__account SET balance = balance + 1 WHERE id = 1 + ? % 1000", id);
            case 3 -> run(connection, "SELECT code FROM ld__booking WHERE id = ?", id);
            case 4 ->
                run(
                        connection,
                        "INSERT INTO ld__booking (id, account_id, code) SELECT n, 1 + n % 1000, 'b' || n"
                                + " FROM CAST(? AS bigint) n",
                        nextId.incrementAndGet());
            default ->
                run(
                        connection,
                        "INSERT INTO ld__trade (id, account_id, code, quantity, lots, note, status)"
                                + " SELECT n, 1 + n % 1000, 'c' || n, 1, 1, 'n', 'OPEN' FROM CAST(? AS bigint) n",
                        nextId.incrementAndGet());
        }
    }

    private static void run(Connection connection, String sql, long parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, parameter);
            statement.execute();
        }
    }

    /** The times since the last call; a statement that is under way is waited for. */
    ClientTimes take() {
        lock.lock();
        try {
            ClientTimes taken = times;
            times = new ClientTimes();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Ends it after the statement that is under way. */
    void end() {
        ended = true;
    }
}
