package io.metatables.runtime.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableCare;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In what revisions, catalog and tables are found to depart from each other. */
@Tag("database")
class DriftTest {
    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();
    private Migrations migrations;

    @BeforeEach
    void upgrade() {
        migrations = migrations(folder, Schemas.first(), Schemas.second());
        upgrade("head");
    }

    private Migrations migrations(Path place, DatabaseSchema... schemas) {
        HistoryBuilder history = new HistoryBuilder(place, Schemas.BASE);
        for (DatabaseSchema schema : schemas) {
            history.accept("step", schema);
        }
        return Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
    }

    private void upgrade(String target) {
        migrations.upgrade(MigrationTarget.parse(target), MigrationListener.NONE);
    }

    private List<String> drift() {
        return words(migrations.drift());
    }

    private static List<String> words(DriftReport report) {
        return report.lines().stream()
                .map(line -> (line.side() + " " + line.divergence().state()).toLowerCase(Locale.ROOT) + " "
                        + line.divergence().what())
                .toList();
    }

    @Test
    void nothingHasDrifted() {
        DriftReport report = migrations.drift();

        assertThat(words(report)).isEmpty();
        assertThat(report.strangers()).isEmpty();
        assertThat(report.findings()).isEmpty();
        assertThat(report.tables()).isEqualTo(3);
        assertThat(report.spelled()).isTrue();
    }

    @Test
    void whatSomebodyHasDoneToTables() {
        database.execute("""
                ALTER TABLE tm__asset ADD nickname text, DROP COLUMN updated_at, ALTER name TYPE text,
                    ALTER status SET DEFAULT 'CLOSED', ADD CONSTRAINT by_hand CHECK (name <> 'x'),
                    DROP CONSTRAINT uq__tm__asset__name;
                CREATE INDEX mine ON tm__asset (name);
                DROP INDEX ix__tm__asset__status;
                CREATE INDEX ix__tm__asset__status ON tm__asset (status, name);
                ALTER TABLE tm__asset_snapshots_ts ALTER asset_uid DROP NOT NULL;
                DROP TABLE tm_reference.tm__issuer;
                CREATE TABLE tm__stray (x int);
                """);

        assertThat(drift())
                .containsExactlyInAnyOrder(
                        "database unknown column Asset.nickname",
                        "database missing column Asset.updated_at",
                        "database different change type of Asset.name from text to varchar(64)",
                        "database different change default of Asset.status",
                        "database unknown check constraint by_hand on Asset",
                        "database missing unique constraint uq__tm__asset__name on Asset",
                        "database unknown index mine on Asset",
                        "database different index ix__tm__asset__status on Asset has another definition",
                        "database different make AssetSnapshotsTS.asset_uid not null",
                        "database missing table Issuer",
                        "database unknown table public.tm__stray");
        assertThat(migrations.drift().findings().toString()).contains("MT545", "11 things differ");
    }

    @Test
    void repairsNothingAndLeavesNothingBehind() {
        database.execute("ALTER TABLE tm__asset ALTER status SET DEFAULT 'x'");
        List<String> before = objects();

        assertThat(drift()).hasSize(1);

        assertThat(objects()).isEqualTo(before);
        assertThat(drift()).hasSize(1);
    }

    private List<String> objects() {
        return database.query("SELECT relname || relnamespace FROM pg_class ORDER BY 1");
    }

    @Test
    void whatTheCatalogSays() {
        database.execute("""
                UPDATE metatables.catalog__registered_table SET status = 'RESERVED' WHERE identifier = 'Issuer';
                UPDATE metatables.catalog__registered_table SET contract_fingerprint = 'x',
                    contract = jsonb_set(contract, '{columns,0,type}', '"int4"') WHERE identifier = 'Asset';
                UPDATE metatables.catalog__registered_table SET description = 'x' WHERE identifier = 'AssetSnapshotsTS';
                INSERT INTO metatables.catalog__registered_table
                    SELECT (jsonb_populate_record(t, '{"uid":"c56a4180-65aa-42ec-a945-5fd21dec0538","identifier":"Ghost"}')).*
                    FROM metatables.catalog__registered_table t WHERE identifier = 'AssetSnapshotsTS';
                """);

        assertThat(drift())
                .containsExactlyInAnyOrder(
                        "catalog different Issuer is reserved",
                        "catalog different Asset.name is registered as int4 not null, not as varchar(64) not null",
                        "catalog different AssetSnapshotsTS is registered with another kind, description, label, management or"
                                + " protection",
                        "catalog unknown Ghost is registered, and no applied revision has it");
    }

    @Test
    void revisionsThatAreNotApplied() {
        migrations.downgrade(MigrationTarget.parse("1"), MigrationListener.NONE);

        assertThat(drift()).containsExactly("revisions missing revision 0002 step is not applied");
        assertThat(migrations.drift().findings().toString())
                .contains("MT546", "is at 0001")
                .doesNotContain("MT545");
    }

    @Test
    void databaseThatWasNeverUpgraded() {
        TestDatabase empty = TestServer.newDatabase();
        HistoryBuilder history = new HistoryBuilder(folder.resolve("other"), Schemas.BASE).accept("s", Schemas.first());

        DriftReport report = Migrations.of(TestRegistry.of(Schemas.second()), history.classLoader(), empty.dataSource())
                .drift();

        assertThat(words(report))
                .containsExactly(
                        "model different the compiled model has changes without a revision",
                        "revisions missing revision 0001 s is not applied");
    }

    @Test
    void tablesOfOthersAreNoDrift() {
        database.execute("""
                CREATE TABLE application_data (x serial, y int GENERATED ALWAYS AS IDENTITY);
                CREATE VIEW tm_reference.overview AS SELECT 1 AS one;
                CREATE TYPE mood AS ENUM ('fine');
                CREATE TABLE flyway_schema_history (installed_rank int, installed_on int, checksum int, execution_time int);
                """);
        upgradeAnotherProvider();

        DriftReport report = migrations.drift();

        assertThat(words(report)).isEmpty();
        assertThat(report.findings()).isEmpty();
        assertThat(report.strangers())
                .containsExactly(
                        new Stranger("table", "public", "application_data"),
                        new Stranger("type", "public", "mood"),
                        new Stranger("view", "tm_reference", "overview"));
    }

    private void upgradeAnotherProvider() {
        DatabaseSchema nothing = DatabaseSchema.empty("other.provider", "ot");
        Table table = Schemas.many(1).tables().get(0);
        HistoryBuilder history = new HistoryBuilder(folder.resolve("elsewhere"), nothing)
                .accept("theirs", nothing.withTables(List.of(table)));
        Migrations.of(TestRegistry.of("other.Provider", history.head()), history.classLoader(), database.dataSource())
                .upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
    }

    /** Without the right to make temporary tables, what differs in spelling only is said to differ. */
    @Test
    void expressionsAreSpelledByPostgres() {
        Table asset = Schemas.second().tablesByIdentifier().get("Asset");
        List<CheckConstraint> checks = new ArrayList<>(asset.checkConstraints());
        checks.add(new CheckConstraint(
                "ck__tm__asset__name",
                new CheckCondition.Expression("substring(name from 1 for 2) between 'a' and 'zz'")));
        List<Table> tables = new ArrayList<>(Schemas.second().tables());
        tables.replaceAll(table ->
                table.equals(asset) ? asset.toBuilder().checkConstraints(checks).build() : table);
        migrations =
                migrations(folder.resolve("more"), Schemas.first(), Schemas.second(), Schemas.BASE.withTables(tables));
        upgrade("head");
        assertThat(drift()).isEmpty();

        database.execute("REVOKE TEMPORARY ON DATABASE " + database.name() + " FROM PUBLIC; CREATE ROLE "
                + database.name() + "_r LOGIN PASSWORD 'secret'; GRANT USAGE ON SCHEMA metatables, tm_reference TO "
                + database.name() + "_r; GRANT SELECT ON metatables.catalog__registered_table, tm__schema_history TO "
                + database.name() + "_r");
        HistoryBuilder same = new HistoryBuilder(folder.resolve("more"), Schemas.BASE);
        DriftReport report = Migrations.of(
                        TestRegistry.of(Schemas.BASE.withTables(tables)),
                        same.classLoader(),
                        database.dataSource(database.name() + "_r", "secret"))
                .drift();

        assertThat(report.spelled()).isFalse();
        assertThat(report.findings()).isEmpty();
        assertThat(words(report))
                .contains("database uncertain check constraint ck__tm__asset__name on Asset has another definition")
                .allMatch(line -> line.startsWith("database uncertain "));
    }

    @Test
    void externalTablesAreComparedInWhatTheModelMentions() {
        database.execute("CREATE TABLE theirs (uid uuid PRIMARY KEY, name text NOT NULL, more int)");
        Table theirs = Table.builder("Theirs", QualifiedName.of("theirs"))
                .columns(Schemas.many(1).tables().get(0).columns())
                .care(new TableCare(true, false))
                .build();
        List<Table> tables = new ArrayList<>(Schemas.second().tables());
        tables.add(theirs);
        migrations =
                migrations(folder.resolve("more"), Schemas.first(), Schemas.second(), Schemas.BASE.withTables(tables));
        upgrade("head");
        assertThat(drift()).isEmpty();

        database.execute("ALTER TABLE theirs ALTER name TYPE varchar(9)");

        assertThat(drift())
                .containsExactly(
                        "database different Theirs.name: text not null was promised, varchar(9) not null is there");
    }
}
