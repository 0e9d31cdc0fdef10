package io.metatables.runtime.attach;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.runtime.MetaTables;
import io.metatables.runtime.Migrations;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.runtime.registry.RegisteredTable;
import io.metatables.runtime.registry.TableDirectory;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.model.Cadence;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.Grain;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** What an engine knows of its tables, which of them it may be asked for, and how it is. */
@Tag("database")
class BoundTableTest {
    private static final Map<String, Class<?>> MODELS =
            Map.of("Asset", String.class, "AssetSnapshotsTS", Integer.class, "Issuer", Long.class);

    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();
    private final ProviderRegistry registry = withModels(TestRegistry.of(Schemas.second()));
    private AttachOptions options = AttachOptions.defaults();

    @BeforeEach
    void upgrade() {
        HistoryBuilder history = Schemas.history(folder).compile(Schemas.second());
        Migrations.of(registry, history.classLoader(), database.dataSource())
                .upgrade(MigrationTarget.parse("2"), MigrationListener.NONE);
        options = AttachOptions.defaults().resources(history.classLoader());
    }

    private static ProviderRegistry withModels(ProviderRegistry registry) {
        List<RegisteredTable> tables = registry.tables().stream()
                .map(table -> new RegisteredTable(
                        MODELS.get(table.identifier()),
                        table.identifier(),
                        table.kind(),
                        table.name(),
                        table.fingerprint()))
                .toList();
        return new TestRegistry(registry.provider(), TableDirectory.of(List.of(tables)));
    }

    private Engine attach() {
        return MetaTables.startEngine(registry, database.dataSource(), options);
    }

    @Test
    void saysWhatATableHas() {
        BoundTable snapshots = attach().table(Integer.class);

        assertThat(snapshots.quotedName()).isEqualTo("\"tm__asset_snapshots_ts\"");
        assertThat(snapshots.qualifiedName()).isEqualTo("\"public\".\"tm__asset_snapshots_ts\"");
        assertThat(snapshots.columns()).extracting(Column::name).containsExactly("time_index", "asset_uid", "close");
        assertThat(snapshots.grain()).contains(new Grain("time_index", List.of("asset_uid"), Cadence.ONE_DAY));
        assertThat(snapshots.cadence()).contains(Cadence.ONE_DAY);
        assertThat(snapshots)
                .hasToString("AssetSnapshotsTS = \"public\".\"tm__asset_snapshots_ts\" as of revision 0002");
    }

    @Test
    void metaTableHasNoGrain() {
        BoundTable asset = attach().table(String.class);

        assertThat(asset.grain()).isEmpty();
        assertThat(asset.cadence()).isEmpty();
        assertThat(asset.columns()).hasSize(4);
    }

    @Test
    void columnsNeedTheCompiledSchema() {
        BoundTable asset =
                MetaTables.startEngine(registry, database.dataSource()).table(String.class);

        assertRefused(AttachCode.NO_COMPILED_SCHEMA, asset::columns).contains("Asset");
    }

    @Test
    void someTablesOnly() {
        database.execute("DROP TABLE tm_reference.tm__issuer");

        Engine engine =
                MetaTables.startEngine(registry, database.dataSource(), options.only(Integer.class, String.class));

        assertThat(engine.tables()).extracting(BoundTable::identifier).containsExactly("AssetSnapshotsTS", "Asset");
        assertThat(engine.health().tables()).isEqualTo(2);
        assertThatThrownBy(() -> engine.table(Long.class)).hasMessageContaining("or was not attached to");
        assertRefused(AttachCode.GONE, this::attach).contains("Issuer");
    }

    @Test
    void classThatIsNoModel() {
        assertRefused(
                        AttachCode.NO_MODEL,
                        () -> MetaTables.startEngine(registry, database.dataSource(), options.only(Double.class)))
                .contains("test.Provider does not cover java.lang.Double.");
    }

    @Test
    void manyThreadsAtOnce() throws Exception {
        Engine engine = attach();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<Column>> work =
                    () -> engine.find("AssetSnapshotsTS").orElseThrow().columns();
            List<Future<List<Column>>> all = threads.invokeAll(
                    IntStream.range(0, 200).mapToObj(i -> work).toList());
            for (Future<List<Column>> one : all) {
                assertThat(one.get()).hasSize(3);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void healthSaysTheSameWithoutThrowing() {
        Engine engine = attach();
        assertThat(engine.health()).isEqualTo(new Health(Health.Status.UP, "test.Provider", 3, List.of()));
        database.execute("DROP TABLE tm_reference.tm__issuer");

        Health health = engine.health();

        assertThat(health.isUp()).isFalse();
        assertThat(health.findings()).extracting(finding -> finding.code()).containsExactly(AttachCode.GONE);
        assertThatThrownBy(this::attach).hasMessage(health.findings().get(0).toString());
    }

    @Test
    void healthOfADatabaseThatIsNotThere() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://localhost:1/none");

        Health health = MetaTables.health(registry, nowhere, options);

        assertThat(health.isUp()).isFalse();
        assertThat(health.findings().get(0).toString()).startsWith("[MT504]");
    }

    @Test
    void healthOfAPoolThatThrowsItsOwnExceptions() {
        PGSimpleDataSource pool = new PGSimpleDataSource() {
            private static final long serialVersionUID = 1L;

            @Override
            public java.sql.Connection getConnection() {
                throw new IllegalStateException("pool is closed\nat great length");
            }
        };

        Health health = MetaTables.health(registry, pool, options);

        assertThat(health.findings().get(0).toString())
                .startsWith("[MT415] The data source fails: java.lang.IllegalStateException: pool is closed.");
    }

    @Test
    void healthInAnotherSchema() {
        Health health = MetaTables.health(registry, database.dataSource(), options.inSchema("nowhere"));

        assertThat(health.findings()).extracting(finding -> finding.code()).containsExactly(AttachCode.MISSING);
    }
}
