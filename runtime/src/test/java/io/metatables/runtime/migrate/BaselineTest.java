package io.metatables.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.migrate.comparison.DatabaseComparison;
import io.metatables.runtime.migrate.session.SessionState;
import io.metatables.runtime.testing.CatalogDump;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.plan.MigrationPlanner;
import io.metatables.schema.postgres.PostgresRenderer;
import io.metatables.schema.revision.squash.Baseline;
import io.metatables.schema.revision.squash.WrittenBaseline;
import io.metatables.schema.testing.SchemaPairs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases that do not begin with the first revision: new ones from a script, and old ones that have the tables already. */
@Tag("database")
class BaselineTest {
    @TempDir
    private Path root;

    private final TestDatabase database = TestServer.newDatabase();

    private Migrations on(HistoryBuilder history, TestDatabase where) {
        return Migrations.of(TestRegistry.of(history.head()), history.classLoader(), where.dataSource());
    }

    private static MigrationResult upgrade(Migrations migrations, String target) {
        return migrations.upgrade(MigrationTarget.parse(target), MigrationListener.NONE);
    }

    private static List<String> steps(MigrationResult result) {
        return result.steps().stream()
                .map(step -> step.number() + " " + step.message())
                .toList();
    }

    private void assertFlywayAgrees(HistoryBuilder history) {
        Flyway flyway = Flyway.configure()
                .dataSource(database.dataSource())
                .table("tm__schema_history")
                .locations("filesystem:" + history.folder())
                .ignoreMigrationPatterns("*:pending")
                .load();
        assertThat(flyway.validateWithResult().errorDetails).isNull();
        assertThat(flyway.validateWithResult().invalidMigrations).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    private static void create(TestDatabase where, DatabaseSchema schema) {
        PostgresRenderer.render(MigrationPlanner.plan(
                        SchemaDiffer.diff(Schemas.BASE, schema, Renames.NONE), Schemas.BASE, schema))
                .up()
                .forEach(part -> where.execute(part.sql()));
    }

    @Test
    void aNewDatabaseBeginsWithTheBaseline() {
        HistoryBuilder history = Schemas.history(root);
        WrittenBaseline written = Baseline.write(history.folder(), "0002");
        assertThat(written.fileName()).isEqualTo("B0002__baseline.sql");
        assertThat(written.edited()).isEmpty();
        Migrations migrations = on(history, database);

        MigrationResult result = upgrade(migrations, "head");

        assertThat(steps(result)).containsExactly("0002 baseline", "0003 longer names");
        assertThat(result.from()).isEqualTo("base");
        assertThat(migrations.current().applied()).isEqualTo("0003");
        assertThat(migrations.current().pending()).isEmpty();
        assertThat(migrations.current().problems()).isEmpty();
        assertFlywayAgrees(history);
        assertThat(upgrade(migrations, "head").steps()).isEmpty();

        TestDatabase replayed = TestServer.newDatabase();
        upgrade(on(Schemas.history(root.resolve("replayed")), replayed), "head");
        assertThat(CatalogDump.of(database.dataSource()).differencesFrom(CatalogDump.of(replayed.dataSource())))
                .isEmpty();
    }

    @Test
    void itGoesBackToTheBaselineAndNoFurther() {
        HistoryBuilder history = Schemas.history(root);
        Baseline.write(history.folder(), "0002");
        Migrations migrations = on(history, database);
        upgrade(migrations, "head");

        assertThat(migrations
                        .downgrade(MigrationTarget.parse("2"), MigrationListener.NONE)
                        .to())
                .isEqualTo("0002");
        assertThatThrownBy(() -> migrations.downgrade(MigrationTarget.parse("-1"), MigrationListener.NONE))
                .hasMessageContaining("[MT367]")
                .hasMessageContaining("began at revision 0002");
        assertThatThrownBy(() -> migrations.downgrade(MigrationTarget.parse("base"), MigrationListener.NONE))
                .hasMessageContaining("[MT367]");
        assertThat(migrations.current().applied()).isEqualTo("0002");
        assertFlywayAgrees(history);
        assertThat(upgrade(migrations, "head").to()).isEqualTo("0003");
        assertFlywayAgrees(history);
    }

    @Test
    void aDatabaseThatHasBegunDoesNotMind() {
        HistoryBuilder history = Schemas.history(root);
        Migrations migrations = on(history, database);
        upgrade(migrations, "1");
        Baseline.write(history.folder(), "0002");

        assertThat(steps(upgrade(migrations, "head"))).containsExactly("0002 issuers", "0003 longer names");
        assertFlywayAgrees(history);
    }

    @Test
    void aTargetBeforeTheBaselineIsReplayed() {
        HistoryBuilder history = Schemas.history(root);
        Baseline.write(history.folder(), "0001");
        Baseline.write(history.folder(), "0003");

        assertThat(steps(upgrade(on(history, database), "2"))).containsExactly("0001 baseline", "0002 issuers");
    }

    @Test
    void aBaselineOfARevisionInParts() {
        HistoryBuilder history = new HistoryBuilder(root, Schemas.BASE)
                .accept("assets", Schemas.first(), Scripts.thenWithoutTransaction("ANALYZE;", "ANALYZE;"))
                .accept("issuers", Schemas.second());
        WrittenBaseline written = Baseline.write(history.folder(), "0001");

        assertThat(written.fileName()).isEqualTo("B0001.2__baseline.sql");
        assertThat(written.edited()).containsExactly("0001 assets");
        assertThat(steps(upgrade(on(history, database), "head"))).containsExactly("0001 baseline", "0002 issuers");
        assertFlywayAgrees(history);
    }

    @Test
    void aBaselineThatFailsLeavesNothing() throws IOException {
        HistoryBuilder history = Schemas.history(root);
        Baseline.write(history.folder(), "0002");
        Path file = history.folder().resolve("B0002__baseline.sql");
        String text = Files.readString(file);
        Files.writeString(file, text + "SELECT 1 / 0;\n");
        Migrations migrations = on(history, database);

        assertThatThrownBy(() -> upgrade(migrations, "head"))
                .hasMessageContaining("[MT357]")
                .hasMessageContaining(
                        "B0002__baseline.sql, line " + (text.lines().count() + 1));

        assertThat(migrations.current().applied()).isEqualTo("base");
        Files.writeString(file, text);
        assertThat(upgrade(on(history, database), "head").to()).isEqualTo("0003");
    }

    @Test
    void aBaselineOfAnotherSchemaIsRefused() throws IOException {
        HistoryBuilder history = Schemas.history(root);
        Baseline.write(history.folder(), "0002");
        Path file = history.folder().resolve("B0002__baseline.sql");
        Files.move(file, history.folder().resolve("B0003__baseline.sql"));

        assertThatThrownBy(() -> upgrade(on(history, database), "head"))
                .hasMessageContaining("[MT366]")
                .hasMessageContaining("B0003__baseline.sql");
    }

    @Test
    void aDatabaseWithTheTablesIsAdopted() {
        HistoryBuilder history = Schemas.history(root);
        create(database, Schemas.second());
        database.execute("CREATE TABLE somebody_elses (x int)");
        Migrations migrations = on(history, database);

        MigrationResult result = migrations.baseline(MigrationTarget.parse("2"), MigrationListener.NONE);

        assertThat(result.to()).isEqualTo("0002");
        assertThat(result.tables()).hasSize(3);
        assertThat(migrations.current().applied()).isEqualTo("0002");
        assertThat(migrations.current().problems()).isEmpty();
        assertFlywayAgrees(history);
        assertThat(migrations
                        .baseline(MigrationTarget.parse("2"), MigrationListener.NONE)
                        .steps())
                .as("once more")
                .isEmpty();
        assertThatThrownBy(() -> migrations.baseline(MigrationTarget.parse("3"), MigrationListener.NONE))
                .hasMessageContaining("[MT369]");
        assertThat(steps(upgrade(migrations, "head"))).containsExactly("0003 longer names");
        assertFlywayAgrees(history);
        assertThatThrownBy(() -> migrations.downgrade(MigrationTarget.parse("1"), MigrationListener.NONE))
                .hasMessageContaining("[MT367]");
    }

    @Test
    void aDatabaseWithOtherTablesIsNot() {
        HistoryBuilder history = Schemas.history(root);
        create(database, Schemas.second());
        database.execute("ALTER TABLE tm__asset ALTER COLUMN name TYPE varchar(70), DROP COLUMN updated_at");
        database.execute("DROP INDEX ix__tm__asset__status");
        CatalogDump before = CatalogDump.of(database.dataSource());
        Migrations migrations = on(history, database);

        assertThatThrownBy(() -> migrations.baseline(MigrationTarget.parse("2"), MigrationListener.NONE))
                .hasMessageContaining("[MT368]")
                .hasMessageContaining("add column Asset.updated_at")
                .hasMessageContaining("ix__tm__asset__status")
                .hasMessageContaining("varchar(64)");

        assertThat(CatalogDump.of(database.dataSource()).differencesFrom(before))
                .as("nothing was made, not even the catalog")
                .isEmpty();
    }

    @Test
    void anUpgradeThatFailedBeforeDoesNotMatter() {
        HistoryBuilder history = Schemas.history(root);
        create(database, Schemas.first());
        Migrations migrations = on(history, database);
        assertThatThrownBy(() -> upgrade(migrations, "head")).hasMessageContaining("already exists");

        migrations.baseline(MigrationTarget.parse("1"), MigrationListener.NONE);

        assertThat(upgrade(migrations, "head").to()).isEqualTo("0003");
        assertFlywayAgrees(history);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void whatWasMadeFromASchemaIsTheSchema(long seed) throws SQLException {
        DatabaseSchema schema = SchemaPairs.random(seed).to();
        DatabaseSchema nothing = DatabaseSchema.empty(schema.namespace(), schema.prefix());
        PostgresRenderer.render(
                        MigrationPlanner.plan(SchemaDiffer.diff(nothing, schema, Renames.NONE), nothing, schema))
                .up()
                .forEach(part -> database.execute(part.sql()));

        try (Connection connection = database.dataSource().getConnection()) {
            assertThat(new DatabaseComparison(
                                    connection,
                                    "public",
                                    new SessionState(
                                            List.of("public"), MigrationSettings.defaults(), "test", process -> {}))
                            .differences(schema))
                    .isEmpty();
        }
    }
}
