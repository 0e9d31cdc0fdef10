package io.metatables.runtime.migrate;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.activity.Activity;
import io.metatables.runtime.activity.Activity.Progress;
import io.metatables.runtime.migrate.session.RunIdentity;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other sessions do at the same time, and what a run makes of it. */
@Tag("database")
class OthersAtWorkTest {
    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void whoWasInTheWayIsNamed() throws SQLException {
        HistoryBuilder history = Schemas.history(folder);
        migrations(history).upgrade(MigrationTarget.parse("2"), MigrationListener.NONE);

        try (Connection other = begin("SELECT 'a long report' FROM tm__asset")) {
            assertRefused(
                            MigrationCode.TABLE_IN_USE,
                            () -> hasty(history, 1).upgrade(new MigrationTarget.Head(), MigrationListener.NONE))
                    .contains(
                            "It waited for process " + process(other) + " (user postgres",
                            "in its transaction for",
                            "SELECT 'a long report'",
                            "pg_terminate_backend");
        }
    }

    @Test
    void deadlockIsTriedAgain() throws Exception {
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE)
                .accept("assets", Schemas.first())
                .accept(
                        "issuers",
                        Schemas.second(),
                        Scripts.thenUp("LOCK TABLE other_1; SELECT pg_sleep(0.5); LOCK TABLE other_2;"));
        database.execute("CREATE TABLE other_1 (); CREATE TABLE other_2 ()");
        List<Integer> attempts = new CopyOnWriteArrayList<>();

        try (Connection other = begin("SET deadlock_timeout = '10min'; LOCK TABLE other_2")) {
            Future<MigrationResult> upgrade = threads.submit(() -> migrations(history)
                    .with(MigrationSettings.defaults().withLockTimeout(Duration.ofMinutes(1), 3))
                    .upgrade(new MigrationTarget.Head(), onRetry(attempts)));
            waitUntil("SELECT count(*) FROM pg_locks WHERE relation = 'other_1'::regclass", "1");
            run(other, "LOCK TABLE other_1");
            other.rollback();
            assertThat(upgrade.get(60, TimeUnit.SECONDS).to()).isEqualTo("0002");
        }
        assertThat(attempts).containsExactly(1);
    }

    @Test
    void concurrentIndexWaitsOnlySoLongForTheTransactionsOfOthers() throws SQLException {
        HistoryBuilder history = withConcurrentIndex();
        Migrations migrations =
                migrations(history).with(MigrationSettings.defaults().withConcurrentWait(Duration.ofMillis(700)));

        try (Connection other = begin("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; SELECT 'a backup'")) {
            assertRefused(
                            MigrationCode.TABLE_IN_USE,
                            () -> migrations.upgrade(new MigrationTarget.Head(), MigrationListener.NONE))
                    .contains("V0001.2__assets.sql", "It waited for process " + process(other), "a backup");
        }
        assertThat(migrations
                        .upgrade(new MigrationTarget.Head(), MigrationListener.NONE)
                        .to())
                .isEqualTo("0001");
        assertThat(database.query("SELECT indisvalid FROM pg_index WHERE indexrelid = 'by_name'::regclass"))
                .containsExactly("t");
    }

    @Test
    void partWithoutATransactionIsTriedAgainWhenOthersWereInItsWay() throws Exception {
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE)
                .accept("assets", Schemas.first())
                .accept(
                        "issuers",
                        Schemas.second(),
                        Scripts.thenWithoutTransaction(
                                "ALTER TABLE tm__asset SET (fillfactor = 90);\nCREATE INDEX CONCURRENTLY IF NOT EXISTS by_name ON tm__asset (name);",
                                "DROP INDEX CONCURRENTLY by_name;"));
        hasty(history, 20).upgrade(MigrationTarget.parse("1"), MigrationListener.NONE);
        try (Connection other =
                begin("LOCK TABLE tm__asset IN ACCESS SHARE MODE; LOCK TABLE tm__asset IN ROW EXCLUSIVE MODE;"
                        + " LOCK TABLE tm__asset IN SHARE UPDATE EXCLUSIVE MODE")) {
            assertThat(hasty(history, 20)
                            .upgrade(new MigrationTarget.Head(), new MigrationListener() {
                                @Override
                                public void retrying(RevisionStep step, int attempt, Duration pause) {
                                    try {
                                        other.rollback();
                                    } catch (SQLException e) {
                                        throw new IllegalStateException(e);
                                    }
                                }
                            })
                            .to())
                    .isEqualTo("0002");
        }
        assertThat(database.query("SELECT count(*) FROM tm__schema_history WHERE NOT success"))
                .containsExactly("0");
    }

    @Test
    void interruptedThreadEndsItsStatementAndGoesOnLater() throws Exception {
        database.execute("CREATE TABLE slow (); INSERT INTO slow DEFAULT VALUES");
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE)
                .accept(
                        "assets",
                        Schemas.first(),
                        Scripts.thenUp(
                                "-- sleep for long\n-- lock: none; scans: no; rewrites: no; reverse: exact\nSELECT pg_sleep(300) FROM slow;"));
        CountDownLatch working = new CountDownLatch(1);
        Future<?> run = threads.submit(() -> assertRefused(
                        MigrationCode.INTERRUPTED,
                        () -> migrations(history).upgrade(new MigrationTarget.Head(), new MigrationListener() {
                            @Override
                            public void working(Activity activity) {
                                assertThat(activity.statement()).isEqualTo("sleep for long");
                                working.countDown();
                            }
                        }))
                .contains("V0001__assets.sql", "Nothing of this file is left behind"));
        assertThat(working.await(60, TimeUnit.SECONDS)).isTrue();
        threads.shutdownNow(); // interrupts

        run.get(60, TimeUnit.SECONDS);
        assertThat(database.query("SELECT to_regclass('tm__asset')")).containsExactly((String) null);
        database.execute("TRUNCATE slow");
        assertThat(migrations(history)
                        .upgrade(new MigrationTarget.Head(), MigrationListener.NONE)
                        .to())
                .isEqualTo("0001");
    }

    @Test
    void whatAKilledRunHasLeftAtWorkIsEnded() throws Exception {
        HistoryBuilder history = Schemas.history(folder);
        String name = new RunIdentity(
                        "public", TestRegistry.of(history.head()).provider().historyTable())
                .applicationName("upgrade", "test");
        Connection orphan = begin("SET application_name = '" + name + "'");
        Future<String> left = threads.submit(() -> {
            try {
                run(orphan, "SELECT pg_sleep(300)");
                return "went on";
            } catch (SQLException e) {
                return e.getSQLState();
            }
        });
        waitUntil("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'", "1");

        assertThat(migrations(history)
                        .upgrade(new MigrationTarget.Head(), MigrationListener.NONE)
                        .to())
                .isEqualTo("0003");
        assertThat(left.get(60, TimeUnit.SECONDS)).isEqualTo("57P01");
    }

    @Test
    void fillingTellsHowFarItIs() {
        Activity activity = new Activity(
                "DO $fill$", Duration.ofSeconds(3), Optional.of(new Progress("filling pages", 32, 64)), List.of());

        assertThat(activity.progress().orElseThrow().describe()).isEqualTo("filling pages, 50 %");
    }

    private HistoryBuilder withConcurrentIndex() {
        return new HistoryBuilder(folder, Schemas.BASE)
                .accept(
                        "assets",
                        Schemas.first(),
                        Scripts.thenWithoutTransaction(
                                "DROP INDEX IF EXISTS by_name; CREATE INDEX CONCURRENTLY by_name ON tm__asset (name);",
                                "DROP INDEX CONCURRENTLY by_name;"));
    }

    private static MigrationListener onRetry(List<Integer> attempts) {
        return new MigrationListener() {
            @Override
            public void retrying(RevisionStep step, int attempt, Duration pause) {
                attempts.add(attempt);
            }
        };
    }

    private Connection begin(String sql) throws SQLException {
        Connection other = database.dataSource().getConnection();
        other.setAutoCommit(false);
        run(other, sql);
        return other;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int process(Connection connection) throws SQLException {
        return connection.unwrap(org.postgresql.PGConnection.class).getBackendPID();
    }

    private void waitUntil(String query, String value) throws InterruptedException {
        for (int i = 0; i < 600 && !database.query(query).contains(value); i++) {
            Thread.sleep(50);
        }
        assertThat(database.query(query)).contains(value);
    }

    private Migrations hasty(HistoryBuilder history, int attempts) {
        return migrations(history).with(MigrationSettings.defaults().withLockTimeout(Duration.ofMillis(400), attempts));
    }

    private Migrations migrations(HistoryBuilder history) {
        return Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
    }
}
