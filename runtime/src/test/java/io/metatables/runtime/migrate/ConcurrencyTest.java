package io.metatables.runtime.migrate;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class ConcurrencyTest {
    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void twoUpgradesAtOnceOneAppliesTheOtherFindsNothingToDo() throws Exception {
        HistoryBuilder history = Schemas.history(folder);
        Callable<MigrationResult> upgrade =
                () -> migrations(history).upgrade(new MigrationTarget.Head(), MigrationListener.NONE);

        List<Future<MigrationResult>> both = threads.invokeAll(List.of(upgrade, upgrade), 120, TimeUnit.SECONDS);

        assertThat(both.get(0).get().steps().size() + both.get(1).get().steps().size())
                .isEqualTo(3);
        assertThat(List.of(both.get(0).get().to(), both.get(1).get().to())).containsOnly("0003");
    }

    @Test
    void whoWaitsHearsForWhomAndGivesUpInTime() throws Exception {
        HistoryBuilder history = Schemas.history(folder);
        CountDownLatch holding = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        Future<MigrationResult> holder =
                threads.submit(() -> migrations(history).upgrade(new MigrationTarget.Head(), new MigrationListener() {
                    @Override
                    public void revisionStarted(RevisionStep step) {
                        holding.countDown();
                        await(enough);
                    }
                }));
        await(holding);
        StringBuilder heard = new StringBuilder();

        assertRefused(
                        MigrationCode.LOCK_NOT_FREE,
                        () -> migrations(history)
                                .with(MigrationSettings.defaults().withLockWait(Duration.ofMillis(300)))
                                .upgrade(new MigrationTarget.Head(), new MigrationListener() {
                                    @Override
                                    public void waiting(String process, Duration waited) {
                                        heard.append(process);
                                    }
                                }))
                .contains("process ", "pg_terminate_backend");
        enough.countDown();

        assertThat(heard.toString()).startsWith("process ");
        assertThat(holder.get(60, TimeUnit.SECONDS).to()).isEqualTo("0003");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Migrations migrations(HistoryBuilder history) {
        return Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
    }
}
