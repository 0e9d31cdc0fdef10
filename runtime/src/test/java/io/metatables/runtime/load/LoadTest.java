package io.metatables.runtime.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The small form of what {@code benchmarks --load} measures, and a transaction that lasts. */
@Tag("database")
@Isolated("it measures how long others wait")
class LoadTest {
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration LONG_TRANSACTION = Duration.ofMillis(2500);
    private static final String BEFORE_IT = "foreign key to a busy parent";
    private static final String MEANWHILE = "check";
    private static final int ROWS = 20_000;

    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();
    private CompletableFuture<Void> reader = CompletableFuture.completedFuture(null);

    @Test
    void noClientWaitsLongerThanTheLockTimeoutWhateverRuns() throws InterruptedException {
        Load load = new Load(database.dataSource(), folder, ROWS, 3, LOCK_TIMEOUT);

        List<LoadResult> results = load.run(Duration.ofMillis(500), this::readForLong);

        reader.join();
        assertThat(results).hasSize(1 + 2 * LoadForms.all().size()).allSatisfy(result -> {
            assertThat(result.failures()).as(result.toString()).isEmpty();
            assertThat(result.statements()).as(result.toString()).isPositive();
            assertThat(Duration.ofNanos(result.longest())).as(result.toString()).isLessThan(patience(result));
        });
        assertThat(results)
                .filteredOn(LoadTest::isMeanwhile)
                .singleElement()
                .satisfies(result -> assertThat(result.lockTimeouts()).isPositive());
    }

    /** Behind a part that waits for as long as it may, a client waits as long, and then has its own work to do. */
    private static Duration patience(LoadResult result) {
        return isMeanwhile(result) ? LOCK_TIMEOUT.plusSeconds(1) : LOCK_TIMEOUT;
    }

    private static boolean isMeanwhile(LoadResult result) {
        return result.form().equals(MEANWHILE) && result.direction().equals("up");
    }

    /** Begins before the next form, which then has to wait for it longer than it may. */
    private void readForLong(LoadResult result) {
        if (!result.form().equals(BEFORE_IT) || !result.direction().equals("up")) {
            return;
        }
        CountDownLatch begun = new CountDownLatch(1);
        reader = CompletableFuture.runAsync(() -> read(begun));
        try {
            begun.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(CountDownLatch begun) {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("SELECT count(*) FROM ld__trade");
            begun.countDown();
            Thread.sleep(LONG_TRANSACTION.toMillis());
            connection.commit();
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
