package io.metatables.runtime.migrate;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Messages;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A partitioned table with rows gets and loses what it can: what others notice, and what becomes of partitions nobody declared. */
@Tag("database")
class PartitionedTableTest {
    private static final String INVALID =
            "SELECT relname FROM pg_class JOIN pg_index ON oid = indexrelid WHERE NOT indisvalid";

    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void getsAllThereIsAndLosesItAgain() {
        HistoryBuilder history = withRows().accept("all", Messages.adorned());

        assertThat(upgrade(history).to()).isEqualTo("0002");
        assertThat(database.query(INVALID)).isEmpty();
        assertThat(database.query("SELECT count(*) FROM pg_constraint WHERE NOT convalidated"))
                .containsExactly("0");
        migrations(history).downgrade(MigrationTarget.parse("1"), MigrationListener.NONE);

        assertThat(database.query(
                        "SELECT count(*) FROM pg_index WHERE indrelid::regclass::text LIKE 'tm\\_\\_message%'"))
                .containsExactly("0");
        assertThat(database.query("SELECT count(*) FROM tm__message")).containsExactly("" + Messages.ROWS);
        assertThat(upgrade(history).to()).isEqualTo("0002");
    }

    @Test
    void writersGoOnWhileAnIndexIsBuilt() throws Exception {
        HistoryBuilder history = withRows().accept("index", Messages.indexed());
        try (Connection other = database.dataSource().getConnection()) {
            other.setAutoCommit(false);
            run(other, "INSERT INTO tm__message_2023 VALUES ('2023-06-06', 1, 'b', 1)");
            Future<MigrationResult> upgrade = threads.submit(() -> upgrade(history));
            waitUntil("SELECT count(*) FROM pg_stat_progress_create_index WHERE phase LIKE 'waiting%'", "1");

            database.execute("SET lock_timeout = '1s'; " + Messages.WRITE);
            assertThat(upgrade.isDone()).isFalse();
            other.commit();
            assertThat(upgrade.get(60, TimeUnit.SECONDS).to()).isEqualTo("0002");
        }
    }

    @Test
    void aPartitionThatNobodyDeclaredIsNamed() {
        HistoryBuilder history = withRows();
        database.execute(
                "CREATE TABLE by_hand PARTITION OF tm__message FOR VALUES FROM ('2030-01-01') TO ('2031-01-01')");
        history.accept("index", Messages.indexed());

        assertRefused(MigrationCode.STATEMENT_FAILED, () -> upgrade(history))
                .contains("ix__tm__message__body is not complete: no part of it is on by_hand", "ATTACH PARTITION");
        database.execute("CREATE INDEX of_mine ON by_hand (body)");
        database.execute("ALTER INDEX ix__tm__message__body ATTACH PARTITION of_mine");

        assertThat(upgrade(history).to()).isEqualTo("0002");
        assertThat(database.query(INVALID)).isEmpty();
    }

    @Test
    void rowsOfAPartitionThatNobodyDeclaredAreNotReadUnderALock() {
        HistoryBuilder history = withRows();
        database.execute(
                "CREATE TABLE by_hand PARTITION OF tm__message FOR VALUES FROM ('2030-01-01') TO ('2031-01-01')");
        database.execute(
                "CREATE TABLE empty PARTITION OF tm__message FOR VALUES FROM ('2031-01-01') TO ('2032-01-01')");
        database.execute("INSERT INTO tm__message VALUES ('2030-05-05', 1, 'b', 1)");
        history.accept("key", Messages.referring());

        assertRefused(MigrationCode.STATEMENT_FAILED, () -> upgrade(history))
                .contains("no valid foreign key that equals fk__tm__message__account_id is on by_hand");
        database.execute("ALTER TABLE by_hand ADD CONSTRAINT fk__tm__message__account_id"
                + " FOREIGN KEY (account_id) REFERENCES tm__account (id) ON DELETE CASCADE NOT VALID");
        database.execute("ALTER TABLE by_hand VALIDATE CONSTRAINT fk__tm__message__account_id");

        assertThat(upgrade(history).to()).isEqualTo("0002");
        assertThat(database.query(
                        "SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND conrelid = 'by_hand'::regclass"))
                .containsExactly("1");
    }

    @Test
    void duplicatesStopAKeyAndItGoesOnOnceTheyAreGone() {
        HistoryBuilder history = withRows();
        database.execute("INSERT INTO tm__message VALUES ('2024-05-05', 2, 'twice', 1), ('2024-05-05', 2, 'twice', 1)");
        history.accept("all", Messages.adorned());

        assertRefused(MigrationCode.STATEMENT_FAILED, () -> upgrade(history)).contains("could not create unique index");
        database.execute("DELETE FROM tm__message WHERE body = 'twice'");

        assertThat(upgrade(history).to()).isEqualTo("0002");
        assertThat(database.query(INVALID)).isEmpty();
    }

    @Test
    void aPartitionComesWhileOthersRead() throws SQLException {
        HistoryBuilder history = withRows().accept("year", Messages.withAnotherYear());
        try (Connection other = database.dataSource().getConnection()) {
            other.setAutoCommit(false);
            run(other, Messages.WRITE);

            assertThat(upgrade(history).to()).isEqualTo("0002");
        }
        database.execute("INSERT INTO tm__message VALUES ('2026-05-05', 1, 'b', 1)");
    }

    @Test
    void whatAKilledDetachHasLeftIsEndedFirst() throws SQLException {
        HistoryBuilder history = withRows().accept("gone", Messages.withoutTheFirstYear());
        try (Connection other = database.dataSource().getConnection()) {
            other.setAutoCommit(false);
            run(other, "SELECT count(*) FROM tm__message");
            try (Connection killed = database.dataSource().getConnection()) {
                run(killed, "SET statement_timeout = '300ms'");
                run(killed, "ALTER TABLE tm__message DETACH PARTITION tm__message_2023 CONCURRENTLY");
            } catch (SQLException e) {
                assertThat(e.getSQLState()).isEqualTo("57014");
            }
            other.rollback();
        }
        assertThat(database.query("SELECT inhrelid::regclass FROM pg_inherits WHERE inhdetachpending"))
                .containsExactly("tm__message_2023");

        assertThat(upgrade(history).to()).isEqualTo("0002");
        assertThat(database.query("SELECT to_regclass('tm__message_2023')")).containsExactly((String) null);
    }

    @Test
    void rowsOfADetachedPartitionComeBackAsLongAsTheyAreThere() {
        HistoryBuilder history = withRows();
        history.accept("gone", Messages.withoutTheFirstYear());
        upgrade(history);
        database.execute("DELETE FROM tm__schema_history WHERE version = '0002.2'");
        database.execute("CREATE TABLE tm__message_2023 (LIKE tm__message INCLUDING ALL)");
        database.execute("INSERT INTO tm__message_2023 VALUES ('2023-05-05', 1, 'kept', 1)");

        migrations(history).downgrade(MigrationTarget.parse("1"), MigrationListener.NONE);

        assertThat(database.query("SELECT tableoid::regclass FROM tm__message WHERE body = 'kept'"))
                .containsExactly("tm__message_2023");
    }

    private HistoryBuilder withRows() {
        HistoryBuilder history = new HistoryBuilder(folder, Messages.BASE).accept("messages", Messages.plain());
        upgrade(history);
        database.execute(Messages.FILL);
        return history;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void waitUntil(String query, String value) throws InterruptedException {
        for (int i = 0; i < 600 && !database.query(query).contains(value); i++) {
            Thread.sleep(50);
        }
        assertThat(database.query(query)).contains(value);
    }

    private MigrationResult upgrade(HistoryBuilder history) {
        return migrations(history).upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
    }

    private Migrations migrations(HistoryBuilder history) {
        return Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
    }
}
