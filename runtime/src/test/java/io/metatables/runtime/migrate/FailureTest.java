package io.metatables.runtime.migrate;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions that fail on their way: what is left behind, what is said, and how it goes on. */
@Tag("database")
class FailureTest {
    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();

    @Test
    void failingStatementLeavesNothingBehindAndTheNextUpgradeWorks() throws IOException {
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE)
                .accept("assets", Schemas.first())
                .accept(
                        "issuers",
                        Schemas.second(),
                        Scripts.thenUp("CREATE TABLE half (x int);\nSELECT no_such_column\n  FROM half;"));
        Path file = history.file("V0002");
        long line = Files.readString(file)
                        .lines()
                        .takeWhile(text -> !text.startsWith("SELECT no_such"))
                        .count()
                + 1;

        assertRefused(MigrationCode.STATEMENT_FAILED, () -> upgrade(history))
                .contains("Revision 0002, file V0002__issuers.sql, line " + line)
                .contains("column \"no_such_column\" does not exist (SQLSTATE 42703)")
                .contains("Nothing of this file is left behind")
                .doesNotContain("org.flywaydb");
        assertThat(migrations(history).current().applied()).isEqualTo("0001");
        assertThat(database.query("SELECT to_regclass('half')")).containsExactly((String) null);
        assertThat(database.query(
                        "SELECT status FROM metatables.catalog__registered_table WHERE identifier = 'Issuer'"))
                .containsExactly("RETIRED");

        Files.writeString(file, Files.readString(file).replace("no_such_column", "x"));
        assertThat(upgrade(history).to()).isEqualTo("0002");
    }

    @Test
    void failingStatementIsToldByItsLineAlsoWhereManyAreSentTogether() throws IOException {
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE)
                .accept(
                        "assets",
                        Schemas.first(),
                        Scripts.thenUp(
                                "CREATE TABLE half (x int);\nCREATE INDEX bad\n  ON half (no_such_column);\nCREATE TABLE rest ();"));
        long line = Files.readString(history.file("V0001"))
                        .lines()
                        .takeWhile(text -> !text.startsWith("CREATE INDEX bad"))
                        .count()
                + 1;

        assertRefused(MigrationCode.STATEMENT_FAILED, () -> upgrade(history))
                .contains("Revision 0001, file V0001__assets.sql, line " + line
                        + ": column \"no_such_column\" does not exist");
        assertThat(migrations(history).current().applied()).isEqualTo("base");
        assertThat(database.query("SELECT to_regclass('half')")).containsExactly((String) null);
    }

    @Test
    void failingDowngradeLeavesNothingBehind() {
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE)
                .accept("assets", Schemas.first(), Scripts.thenDown("-- and\nDROP TABLE\n  no_such_table;"));
        upgrade(history);

        assertRefused(
                        MigrationCode.STATEMENT_FAILED,
                        () -> migrations(history).downgrade(new MigrationTarget.Base(), MigrationListener.NONE))
                .contains(
                        "Revision 0001, file U0001__assets.sql, line ",
                        "\"no_such_table\" does not exist (SQLSTATE 42P01)");
        assertThat(migrations(history).current().applied()).isEqualTo("0001");
        // the release that runs can still be started again
        assertThat(
                        database.query(
                                "SELECT status FROM metatables.catalog__registered_table WHERE namespace <> 'metatables.catalog'"))
                .containsExactly("ACTIVE", "ACTIVE");
        assertThat(upgrade(history).mended()).isZero();
    }

    @Test
    void lostConnectionIsReportedWithItsReason() {
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE)
                .accept("assets", Schemas.first(), Scripts.thenDown("SELECT pg_terminate_backend(pg_backend_pid());"));
        upgrade(history);

        assertRefused(
                        MigrationCode.STATEMENT_FAILED,
                        () -> migrations(history).downgrade(new MigrationTarget.Base(), MigrationListener.NONE))
                .contains("U0001__assets.sql", "(SQLSTATE 57P01)");
        assertThat(migrations(history).current().applied()).isEqualTo("0001");
    }

    @Test
    void partsWithoutATransactionGoUpAndDown() {
        HistoryBuilder history = withConcurrentIndex("name");

        upgrade(history);
        assertThat(index()).containsExactly("by_name");
        migrations(history).downgrade(MigrationTarget.parse("-1"), MigrationListener.NONE);
        assertThat(index()).isEmpty();
        assertThat(upgrade(history).to()).isEqualTo("0001");
        assertThat(index()).containsExactly("by_name");
    }

    @Test
    void failingPartWithoutATransactionCanBeTriedAgain() throws IOException {
        HistoryBuilder history = withConcurrentIndex("no_such_column");

        assertRefused(MigrationCode.STATEMENT_FAILED, () -> upgrade(history))
                .contains("V0001.2__assets.sql", "without a transaction");
        assertThat(migrations(history).current().pending().get(0).appliedParts())
                .isEqualTo(1);

        Path file = history.file("V0001.2");
        Files.writeString(file, Files.readString(file).replace("no_such_column", "name"));
        assertThat(upgrade(history).to()).isEqualTo("0001");
        assertThat(index()).containsExactly("by_name");
    }

    @Test
    void halfAppliedRevisionCanBeTakenBack() {
        HistoryBuilder history = withConcurrentIndex("no_such_column");
        assertRefused(MigrationCode.STATEMENT_FAILED, () -> upgrade(history));

        MigrationResult result = migrations(history).downgrade(MigrationTarget.parse("-1"), MigrationListener.NONE);

        assertThat(result.steps()).extracting(RevisionStep::parts).containsExactly(1);
        assertThat(database.query("SELECT to_regclass('tm__asset')")).containsExactly((String) null);
    }

    @Test
    void tableInUseIsTriedAgainAndThenNamed() throws SQLException {
        HistoryBuilder history = Schemas.history(folder);
        migrations(history).upgrade(MigrationTarget.parse("2"), MigrationListener.NONE);
        Migrations impatient =
                migrations(history).with(MigrationSettings.defaults().withLockTimeout(Duration.ofMillis(100), 2));
        List<Integer> attempts = new ArrayList<>();
        MigrationListener listener = new MigrationListener() {
            @Override
            public void retrying(RevisionStep step, int attempt, Duration pause) {
                attempts.add(attempt);
            }
        };

        try (Connection reader = database.dataSource().getConnection();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("SELECT FROM tm__asset");
            assertRefused(MigrationCode.TABLE_IN_USE, () -> impatient.upgrade(new MigrationTarget.Head(), listener))
                    .contains("55P03", "Nothing of this file is left behind");
        }
        assertThat(attempts).containsExactly(1);
        assertThat(impatient.upgrade(new MigrationTarget.Head(), listener).to()).isEqualTo("0003");
    }

    private HistoryBuilder withConcurrentIndex(String column) {
        return new HistoryBuilder(folder, Schemas.BASE)
                .accept(
                        "assets",
                        Schemas.first(),
                        Scripts.thenWithoutTransaction(
                                "CREATE INDEX CONCURRENTLY by_name ON tm__asset (" + column + ");",
                                "DROP INDEX CONCURRENTLY by_name;"));
    }

    private List<String> index() {
        return database.query("SELECT indexname FROM pg_indexes WHERE indexname = 'by_name'");
    }

    private MigrationResult upgrade(HistoryBuilder history) {
        return migrations(history).upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
    }

    private Migrations migrations(HistoryBuilder history) {
        return Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
    }
}
