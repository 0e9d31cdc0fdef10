package io.metatables.runtime.activity;

import io.metatables.runtime.connect.LoginRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Looks again and again at what a server process does for a thread, from a connection of its own that it opens only if there is
 * something to look at for more than a moment. It ends the statement when the thread is interrupted, which JDBC does not do, and
 * when a statement that waits without a limit of its own has waited for too long. It never fails: without its connection the
 * work goes on unseen.
 */
public final class ActivityWatch implements AutoCloseable {
    private static final long LONGEST_FAREWELL_MILLIS = 5_000;

    private final WorkingProcess process;
    private final DataSource dataSource;
    private final WatchSettings settings;
    private final Consumer<Activity> hearer;
    private final Thread worker = Thread.currentThread();
    private final Thread watcher = new Thread(this::watch, "metatables-watch");

    private final CountDownLatch end = new CountDownLatch(1);
    private long waitingSince;

    private ActivityWatch(
            WorkingProcess process, DataSource dataSource, WatchSettings settings, Consumer<Activity> hearer) {
        this.process = process;
        this.dataSource = dataSource;
        this.settings = settings;
        this.hearer = hearer;
        watcher.setDaemon(true);
    }

    /**
     * Begins to watch what works for this thread.
     *
     * @param process which server process that is
     * @param dataSource where the watch connects
     * @param settings how often it looks, and its patience
     * @param hearer hears what it sees, in the thread of the watch
     * @return a watch, which ends when it is closed
     */
    public static ActivityWatch begin(
            WorkingProcess process, DataSource dataSource, WatchSettings settings, Consumer<Activity> hearer) {
        ActivityWatch watch = new ActivityWatch(process, dataSource, settings, hearer);
        watch.watcher.start();
        return watch;
    }

    private void watch() {
        try {
            boolean ended = isEndedAfterAPause();
            while (!ended && process.number() == 0) {
                ended = isEndedAfterAPause();
            }
            if (!ended) {
                watchConnected();
            }
        } catch (SQLException | RuntimeException | InterruptedException e) {
            end.countDown(); // what is watched goes on
        }
    }

    @SuppressWarnings("try") // it is there to be closed
    private void watchConnected() throws SQLException, InterruptedException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            try (LoginRole login = LoginRole.of(connection)) {
                watch(connection);
            }
        }
    }

    private void watch(Connection connection) throws SQLException, InterruptedException {
        do {
            int number = process.number();
            Optional<Activity> seen = new ActivityQuery(connection).read(number);
            seen.ifPresent(this::hear);
            if (seen.isPresent() && mustEnd(seen.get())) {
                cancel(connection, number);
                return; // whatever comes next mends, and is let work
            }
        } while (!isEndedAfterAPause());
    }

    private void hear(Activity activity) {
        if (!activity.blockers().isEmpty()) {
            process.isBlockedBy(activity.blockers());
        }
        hearer.accept(activity);
    }

    private boolean mustEnd(Activity activity) {
        if (activity.blockers().isEmpty()) {
            waitingSince = 0;
        } else if (waitingSince == 0) {
            waitingSince = System.nanoTime();
        }
        boolean tooLong = waitingSince != 0
                && System.nanoTime() - waitingSince > settings.longestWait().toNanos();
        return tooLong || worker.isInterrupted();
    }

    private static void cancel(Connection connection, int number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_catalog.pg_cancel_backend(?)")) {
            statement.setInt(1, number);
            statement.execute();
        }
    }

    private boolean isEndedAfterAPause() throws InterruptedException {
        return end.await(settings.period().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends the watch, and waits until its connection is closed. A thread that was interrupted stays so. */
    @Override
    public void close() {
        end.countDown();
        boolean interrupted = Thread.interrupted();
        try {
            watcher.join(LONGEST_FAREWELL_MILLIS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            worker.interrupt();
        }
    }
}
