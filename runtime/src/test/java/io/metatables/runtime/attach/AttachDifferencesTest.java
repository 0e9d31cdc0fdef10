package io.metatables.runtime.attach;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.runtime.MetaTables;
import io.metatables.runtime.Migrations;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.testing.CountingDataSource;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.model.DatabaseSchema;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an attach says of contracts that differ, and of tables that do not keep theirs. */
@Tag("database")
class AttachDifferencesTest {
    @TempDir
    Path folder;

    @TempDir
    Path older;

    private final TestDatabase database = TestServer.newDatabase();

    private HistoryBuilder code(Path place, DatabaseSchema... revisions) {
        HistoryBuilder history = new HistoryBuilder(place, Schemas.BASE);
        for (DatabaseSchema revision : revisions) {
            history.accept("step", revision);
        }
        return history.compile(revisions[revisions.length - 1]);
    }

    private void upgrade(HistoryBuilder history, String target) {
        Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource())
                .upgrade(MigrationTarget.parse(target), MigrationListener.NONE);
    }

    private Engine attach(HistoryBuilder code, Strictness strictness) {
        return MetaTables.startEngine(
                TestRegistry.of(code.head()),
                database.dataSource(),
                AttachOptions.defaults().strictness(strictness).resources(code.classLoader()));
    }

    @Test
    void codeIsNewer() {
        HistoryBuilder code = code(folder, Schemas.first(), Schemas.second(), Schemas.third());
        upgrade(code, "2");

        assertRefused(AttachCode.OLDER, () -> attach(code, Strictness.CONTRACT))
                .contains(
                        "1 of the 2 tables of test.Provider is older in the database than in the code: Asset (as of revision 0001).")
                .contains("    Asset.name: varchar(100) not null in the code, varchar(64) not null in the catalog")
                .contains("metatables migrations upgrade head --provider test.Provider")
                .doesNotContain("deploy");
    }

    @Test
    void databaseIsNewer() {
        upgrade(code(folder, Schemas.first(), Schemas.second(), Schemas.third()), "head");
        HistoryBuilder code = code(older, Schemas.first());

        assertRefused(AttachCode.NEWER, () -> attach(code, Strictness.CONTRACT))
                .contains("2 of the 2 tables of test.Provider are newer in the database")
                .contains("    Asset.name: varchar(64) not null in the code, varchar(100) not null in the catalog")
                .contains("    AssetSnapshotsTS.close: nothing in the code, numeric(20,8) in the catalog")
                .contains("Deploy the newer code")
                .doesNotContain("upgrade head");
    }

    @Test
    void branchesThatHaveDiverged() {
        upgrade(code(folder, Schemas.first(), Schemas.second()), "head");
        HistoryBuilder code = code(older, Schemas.first(), Schemas.third());

        assertRefused(AttachCode.CONTRACT_DIFFERS, () -> {
                    database.execute("UPDATE metatables.catalog__registered_table SET revision = '0002'"
                            + " WHERE identifier = 'Asset'");
                    attach(code, Strictness.CONTRACT);
                })
                .contains("with a contract that no revision of this code has made: Asset (as of revision 0002).")
                .contains("    Asset.name: varchar(100) not null in the code, varchar(64) not null in the catalog")
                .contains("check --database");
    }

    @Test
    void keysAreNamedToo() {
        HistoryBuilder code = code(folder, Schemas.first());
        upgrade(code, "head");
        database.execute("UPDATE metatables.catalog__registered_table SET contract_fingerprint = 'other',"
                + " contract = jsonb_set(contract, '{uniqueKeys}', '[]') WHERE identifier = 'Asset'");

        assertRefused(AttachCode.CONTRACT_DIFFERS, () -> attach(code, Strictness.CONTRACT))
                .contains("    Asset unique key (name): there in the code, nothing in the catalog");
    }

    @Test
    void contractThatSomebodyTamperedWith() {
        HistoryBuilder code = code(folder, Schemas.first());
        upgrade(code, "head");
        database.execute("UPDATE metatables.catalog__registered_table SET contract_fingerprint = 'other',"
                + " contract = '[1]' WHERE identifier = 'Asset'");

        assertRefused(AttachCode.CONTRACT_DIFFERS, () -> attach(code, Strictness.CONTRACT))
                .contains("The contract of Asset in the catalog is damaged");
    }

    @Test
    void oneQueryAlsoWhenSomethingDiffers() {
        HistoryBuilder code = code(folder, Schemas.first(), Schemas.second(), Schemas.third());
        upgrade(code, "1");
        CountingDataSource counting = new CountingDataSource();

        assertThatThrownBy(() -> MetaTables.startEngine(
                        TestRegistry.of(code.head()),
                        counting.around(database.dataSource()),
                        AttachOptions.defaults().resources(code.classLoader())))
                .hasMessageContaining("[MT410] 2 of the 2 tables");
        assertThat(counting.statements()).hasSize(1);
    }

    @Test
    void existenceDoesNotCompare() {
        HistoryBuilder code = code(folder, Schemas.first(), Schemas.second(), Schemas.third());
        upgrade(code, "1");

        Engine engine = attach(code, Strictness.EXISTENCE);

        assertThat(engine.tables()).hasSize(2);
        database.execute("DROP TABLE tm__asset_snapshots_ts");
        assertRefused(AttachCode.GONE, () -> attach(code, Strictness.EXISTENCE)).contains("AssetSnapshotsTS");
    }

    @Test
    void physicalReadsTheTablesThemselves() {
        HistoryBuilder code = code(folder, Schemas.first(), Schemas.second());
        upgrade(code, "head");
        assertThat(attach(code, Strictness.PHYSICAL).tables()).hasSize(3);
        database.execute("ALTER TABLE tm__asset ALTER COLUMN name TYPE text, DROP COLUMN updated_at;"
                + " ALTER TABLE tm_reference.tm__issuer DROP CONSTRAINT pk__tm__issuer__uid");

        assertThat(attach(code, Strictness.CONTRACT).tables()).hasSize(3);
        assertRefused(AttachCode.NOT_KEPT, () -> attach(code, Strictness.PHYSICAL))
                .contains("2 of the 3 tables of test.Provider are not in the database as promised: Asset, Issuer.")
                .contains("    Asset.name: varchar(64) not null was promised, text not null is there")
                .contains("    Asset.updated_at: timestamptz not null was promised, no such column is there")
                .contains("    Issuer: the keys differ");
    }

    @Test
    void physicalTakesAsManyQueriesForManyTables() {
        HistoryBuilder code = code(folder, Schemas.many(300));
        upgrade(code, "head");

        assertThat(queries(code, Schemas.many(300))).isLessThan(14);
        assertThat(queries(code, Schemas.many(1))).isEqualTo(queries(code, Schemas.many(300)));
    }

    private int queries(HistoryBuilder code, DatabaseSchema schema) {
        CountingDataSource counting = new CountingDataSource();
        MetaTables.startEngine(
                TestRegistry.of(schema),
                counting.around(database.dataSource()),
                AttachOptions.defaults().strictness(Strictness.PHYSICAL).resources(code.classLoader()));
        return counting.statements().size();
    }

    @Test
    void physicalNeedsTheCompiledSchema() {
        HistoryBuilder code = code(folder, Schemas.first());
        upgrade(code, "head");

        assertRefused(
                        AttachCode.NO_COMPILED_SCHEMA,
                        () -> MetaTables.startEngine(
                                TestRegistry.of(Schemas.first()),
                                database.dataSource(),
                                AttachOptions.defaults().strictness(Strictness.PHYSICAL)))
                .contains("META-INF/metatables/test_markets/schema.json", "Asset, AssetSnapshotsTS");
    }
}
