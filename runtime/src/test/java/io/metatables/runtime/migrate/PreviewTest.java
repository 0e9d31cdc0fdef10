package io.metatables.runtime.migrate;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.testing.CatalogDump;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would run, and what becomes of a database when somebody runs that by hand. */
@Tag("database")
class PreviewTest {
    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();
    private final TestDatabase other = TestServer.newDatabase();

    @Test
    void scriptDoesWhatTheUpgradeDoesAndIsRegisteredAfterwards() throws SQLException {
        HistoryBuilder history = withConcurrentIndex();
        migrations(history, other).upgrade(new MigrationTarget.Head(), MigrationListener.NONE);

        PlannedRun planned = migrations(history, database).planUpgrade(new MigrationTarget.Head());
        assertThat(CatalogDump.of(database.dataSource()).lines())
                .as("nothing has run")
                .noneMatch(line -> line.contains("tm__"));
        Scripts.run(database, planned.script());

        assertThat(migrations(history, database).current().applied()).isEqualTo("0002");
        assertThat(migrations(history, database).current().problems()).isEmpty();
        assertThat(migrations(history, database).current().unregistered())
                .containsExactly("Asset", "AssetSnapshotsTS", "Issuer");
        migrations(history, database).register(MigrationListener.NONE);
        assertThat(migrations(history, database).current().unregistered()).isEmpty();
        assertThat(migrations(history, database).current().tables())
                .extracting(table -> table.identifier() + " " + table.status())
                .containsExactlyElementsOf(migrations(history, other).current().tables().stream()
                        .map(table -> table.identifier() + " " + table.status())
                        .toList());
        assertThat(CatalogDump.of(database.dataSource()).differencesFrom(CatalogDump.of(other.dataSource())))
                .isEmpty();
        assertThat(migrations(history, database)
                        .upgrade(new MigrationTarget.Head(), MigrationListener.NONE)
                        .steps())
                .as("what Flyway finds noted")
                .isEmpty();
    }

    @Test
    void scriptOfTheWayBackDoesWhatTheDowngradeDoes() throws SQLException {
        HistoryBuilder history = withConcurrentIndex();
        migrations(history, database).upgrade(new MigrationTarget.Head(), MigrationListener.NONE);

        Scripts.run(
                database,
                migrations(history, database)
                        .planDowngrade(MigrationTarget.parse("1"))
                        .script());

        assertThat(migrations(history, database).current().applied()).isEqualTo("0001");
        assertThat(migrations(history, database)
                        .upgrade(new MigrationTarget.Head(), MigrationListener.NONE)
                        .to())
                .isEqualTo("0002");
    }

    @Test
    void planSaysHowManyRowsAStepIsAbout() {
        HistoryBuilder history = Schemas.history(folder);
        migrations(history, database).upgrade(MigrationTarget.parse("2"), MigrationListener.NONE);
        database.execute("INSERT INTO tm__asset (name, updated_at) SELECT n, now() FROM generate_series(1, 500) n;"
                + " ANALYZE tm__asset");

        PlannedRun planned = migrations(history, database).planUpgrade(new MigrationTarget.Head());

        assertThat(planned.from() + planned.to()).isEqualTo("00020003");
        assertThat(planned.parts().get(0).statements())
                .filteredOn(statement -> statement.step().tables().contains("tm__asset"))
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.rows()).hasValue(500));
    }

    @Test
    void refusesWhatTheRunItselfWouldRefuse() {
        HistoryBuilder history = withConcurrentIndex();

        assertRefused(
                MigrationCode.NO_SUCH_TARGET,
                () -> migrations(history, database).planUpgrade(MigrationTarget.parse("+9")));
    }

    private HistoryBuilder withConcurrentIndex() {
        return new HistoryBuilder(folder, Schemas.BASE)
                .accept("assets", Schemas.first())
                .accept(
                        "it's \"second\"",
                        Schemas.second(),
                        Scripts.thenWithoutTransaction(
                                "CREATE INDEX CONCURRENTLY by_name ON tm__asset (name);",
                                "DROP INDEX CONCURRENTLY by_name;"));
    }

    private static Migrations migrations(HistoryBuilder history, TestDatabase of) {
        return Migrations.of(TestRegistry.of(history.head()), history.classLoader(), of.dataSource());
    }
}
