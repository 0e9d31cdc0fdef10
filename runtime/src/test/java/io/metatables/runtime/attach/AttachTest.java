package io.metatables.runtime.attach;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.runtime.MetaTables;
import io.metatables.runtime.Migrations;
import io.metatables.runtime.connect.ConnectionCode;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.runtime.testing.CountingDataSource;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

@Tag("database")
class AttachTest {
    private static final String COMMAND = "metatables migrations upgrade head --provider test.Provider";

    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();
    private final ProviderRegistry registry = TestRegistry.of(Schemas.second());
    private Migrations migrations;

    @BeforeEach
    void history() {
        HistoryBuilder history = Schemas.history(folder);
        migrations = Migrations.of(registry, history.classLoader(), database.dataSource());
    }

    @Test
    void bindsEveryTable() {
        upgrade("2");

        Engine engine = MetaTables.startEngine(registry, database.dataSource());

        assertThat(engine.tables())
                .extracting(BoundTable::identifier)
                .containsExactly("Asset", "AssetSnapshotsTS", "Issuer");
        BoundTable asset = engine.find("Asset").orElseThrow();
        assertThat(asset.qualifiedName()).isEqualTo("\"public\".\"tm__asset\"");
        assertThat(asset.revision()).isEqualTo("0001");
        assertThat(asset.uid())
                .hasToString(database.query(
                                "SELECT uid FROM metatables.catalog__registered_table WHERE identifier = 'Asset'")
                        .get(0));
        assertThat(engine.find("Issuer").orElseThrow().qualifiedName()).isEqualTo("\"tm_reference\".\"tm__issuer\"");
    }

    @Test
    void databaseWithoutACatalog() {
        assertRefused(AttachCode.NO_CATALOG, () -> MetaTables.startEngine(registry, database.dataSource()))
                .contains("none of the 3 tables of test.Provider", "Asset, AssetSnapshotsTS, Issuer", COMMAND);
    }

    @Test
    void halfOfTheTables() {
        upgrade("1");

        assertThatThrownBy(() -> MetaTables.startEngine(registry, database.dataSource()))
                .hasMessageContaining(
                        "[MT402] 1 of the 3 tables of test.Provider is not registered for schema public: Issuer.")
                .hasMessageContaining("[MT405] 1 of the 3 tables of test.Provider is registered with another contract")
                .hasMessageContaining("AssetSnapshotsTS (as of revision 0001)")
                .hasMessageContaining(COMMAND);
    }

    @Test
    void tablesThatWereDroppedOrChangedSince() {
        upgrade("head");

        assertThatThrownBy(() -> MetaTables.startEngine(registry, database.dataSource()))
                .hasMessageContaining("[MT404] 1 of the 3 tables of test.Provider is retired")
                .hasMessageContaining("Asset (as of revision 0003)")
                .hasMessageContaining("deploy the code that goes with it");
    }

    @Test
    void tableThatWasDroppedByHand() {
        upgrade("2");
        database.execute("DROP TABLE tm_reference.tm__issuer CASCADE");

        assertRefused(AttachCode.GONE, () -> MetaTables.startEngine(registry, database.dataSource()))
                .contains("1 of the 3 tables", "not in the database: Issuer (tm_reference.tm__issuer).");
    }

    @Test
    void tableOfSomebodyElseThatIsGone() {
        upgrade("2");
        database.execute("UPDATE metatables.catalog__registered_table SET management_mode = 'EXTERNAL'"
                + " WHERE identifier = 'Issuer'; DROP TABLE tm_reference.tm__issuer CASCADE");

        assertRefused(AttachCode.GONE, () -> MetaTables.startEngine(registry, database.dataSource()))
                .contains("1 of the 3 tables", "is external and registered", "Issuer (tm_reference.tm__issuer).")
                .contains("Somebody else makes them")
                .doesNotContain("V files");
    }

    @Test
    void revisionThatHasNotEnded() {
        upgrade("2");
        database.execute(
                "UPDATE metatables.catalog__registered_table SET status = 'RESERVED' WHERE identifier = 'Asset'");

        assertRefused(AttachCode.RESERVED, () -> MetaTables.startEngine(registry, database.dataSource()))
                .contains("Asset.", COMMAND);
    }

    @Test
    void otherSchema() {
        upgrade("2");
        database.execute("CREATE SCHEMA tenant");

        assertRefused(AttachCode.MISSING, () -> MetaTables.startEngine(registry, database.dataSource(), "tenant"))
                .contains("2 of the 3 tables", "for schema tenant: Asset, AssetSnapshotsTS.");
    }

    @Test
    void namesTwentyOfThousands() {
        upgrade("2");

        assertRefused(
                        AttachCode.MISSING,
                        () -> MetaTables.startEngine(TestRegistry.of(Schemas.many(3000)), database.dataSource()))
                .contains("3000 of the 3000 tables", "and 2980 more")
                .hasSizeLessThan(1000);
    }

    @Test
    void sendsOneQuery() {
        upgrade("2");
        CountingDataSource counting = new CountingDataSource();

        MetaTables.startEngine(registry, counting.around(database.dataSource()));

        assertThat(counting.statements()).hasSize(1);
        assertThat(counting.statements().get(0)).startsWith("SELECT ");
    }

    @Test
    void needsSelectOnTheCatalogOnly() {
        upgrade("2");
        String role = database.name() + "_reader";
        database.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'secret'");
        PGSimpleDataSource reader = database.dataSource(role, "secret");
        assertRefused(AttachCode.NOT_ALLOWED, () -> MetaTables.startEngine(registry, reader))
                .contains("GRANT SELECT ON metatables.catalog__registered_table");

        database.execute("GRANT USAGE ON SCHEMA metatables TO " + role
                + "; GRANT SELECT ON metatables.catalog__registered_table TO " + role);

        assertThat(MetaTables.startEngine(registry, reader).tables()).hasSize(3);
    }

    /** A view in place of the table is the only way to smuggle a write into the one query. */
    @Test
    void cannotBeMadeToWrite() {
        upgrade("2");
        database.execute("""
                CREATE TABLE written (x int);
                CREATE FUNCTION write() RETURNS text LANGUAGE sql
                    AS 'INSERT INTO public.written VALUES (1) RETURNING ''0001''';
                ALTER TABLE metatables.catalog__registered_table RENAME COLUMN revision TO hidden;
                ALTER TABLE metatables.catalog__registered_table RENAME TO hidden;
                CREATE VIEW metatables.catalog__registered_table AS SELECT *, public.write() AS revision FROM metatables.hidden;
                """);

        assertRefused(AttachCode.UNREADABLE, () -> MetaTables.startEngine(registry, database.dataSource()))
                .contains("cannot execute INSERT in a read-only transaction");
        assertThat(database.query("SELECT x FROM written")).isEmpty();
    }

    @Test
    void noDatabaseThere() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://localhost:1/none");
        nowhere.setPassword("secret-word");

        assertRefused(ConnectionCode.UNREACHABLE, () -> MetaTables.startEngine(registry, nowhere))
                .contains("localhost:1")
                .doesNotContain("secret-word");
    }

    private void upgrade(String target) {
        migrations.upgrade(MigrationTarget.parse(target), MigrationListener.NONE);
    }
}
