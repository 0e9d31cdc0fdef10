package io.metatables.samples.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.MetaTables;
import io.metatables.runtime.attach.AttachOptions;
import io.metatables.runtime.attach.BoundTable;
import io.metatables.runtime.attach.Engine;
import io.metatables.runtime.attach.Strictness;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.samples.core.MarketsRegistry;
import io.metatables.samples.core.assets.Asset;
import io.metatables.samples.core.assets.AssetSnapshots;
import io.metatables.samples.core.assets.AssetType;
import io.metatables.samples.core.assets.TableNames.AssetSnapshotsTable;
import io.metatables.samples.core.assets.TableNames.AssetTable;
import io.metatables.samples.core.assets.TableNames.AssetTypeTable;
import io.metatables.samples.database.DatabaseServer;
import io.metatables.samples.database.FreshDatabase;
import io.metatables.schema.model.Cadence;
import io.metatables.schema.model.Column;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of {@code docs/using-the-tables.md} do what it says, and are what it shows. */
@Tag("database")
class UsingTheTablesTest {
    private static final OffsetDateTime MONDAY = OffsetDateTime.of(2026, 1, 5, 21, 0, 0, 0, ZoneOffset.UTC);
    private static final Path DOCUMENT = Path.of("../docs/using-the-tables.md");
    private static final Path SOURCES = Path.of("src/test/java/io/metatables/samples/access");

    private static FreshDatabase database;
    private static Engine engine;

    @BeforeAll
    static void upgrade() {
        database = DatabaseServer.shared().createDatabase();
        MetaTables.migrations(MarketsRegistry.INSTANCE, database.dataSource())
                .upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
        engine = MetaTables.startEngine(MarketsRegistry.INSTANCE, database.dataSource());
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    private static DataSource dataSource() {
        return database.dataSource();
    }

    private static UUID newAsset() throws SQLException {
        UUID type = UUID.randomUUID();
        UUID asset = UUID.randomUUID();
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO %s (%s, %s, %s) VALUES ('%s', '%s', 'x')"
                    .formatted(
                            engine.table(AssetType.class).qualifiedName(),
                            AssetTypeTable.UID,
                            AssetTypeTable.CODE,
                            AssetTypeTable.DISPLAY_NAME,
                            type,
                            type.toString().substring(0, 8)));
            statement.execute("INSERT INTO %s (%s) VALUES ('%s', '%s', '%s', 'x', 'USD')"
                    .formatted(
                            engine.table(Asset.class).qualifiedName(),
                            String.join(
                                    ", ",
                                    AssetTable.UID,
                                    AssetTable.UNIQUE_IDENTIFIER,
                                    AssetTable.ASSET_TYPE_UID,
                                    AssetTable.NAME,
                                    AssetTable.CURRENCY),
                            asset,
                            asset,
                            type));
        }
        return asset;
    }

    private static void writesAndReads(Prices prices) throws SQLException {
        UUID asset = newAsset();
        prices.add(MONDAY, asset, new BigDecimal("101.25"));
        prices.add(MONDAY.plusDays(2), asset, new BigDecimal("103.00"));
        prices.add(MONDAY.plusDays(1), asset, new BigDecimal("99.50"));

        assertThat(prices.closes(asset, MONDAY.plusDays(1)))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("99.5"), new BigDecimal("103"));
    }

    @Test
    void jdbc() throws SQLException {
        writesAndReads(new JdbcPrices(engine, dataSource()));
    }

    @Test
    void jooq() throws SQLException {
        writesAndReads(new JooqPrices(engine, dataSource()));
    }

    @Test
    void jdbi() throws SQLException {
        writesAndReads(new JdbiPrices(engine, dataSource()));
    }

    @Test
    void monitoring() {
        assertThat(new Monitoring(engine).check())
                .isEqualTo(Map.of(
                        "status",
                        "UP",
                        "tables",
                        Integer.toString(MarketsRegistry.INSTANCE.tables().size()),
                        "findings",
                        ""));
    }

    /** The compiled schema that javac has left beside the classes is found. */
    @Test
    void columnsAndGrain() {
        BoundTable snapshots = engine.table(AssetSnapshots.class);

        assertThat(snapshots.columns()).extracting(Column::name).contains(AssetSnapshotsTable.CLOSE);
        assertThat(snapshots.cadence()).contains(Cadence.ONE_DAY);
        assertThat(MetaTables.startEngine(
                                MarketsRegistry.INSTANCE,
                                dataSource(),
                                AttachOptions.defaults().strictness(Strictness.PHYSICAL))
                        .tables())
                .hasSize(MarketsRegistry.INSTANCE.tables().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"JdbcPrices", "JooqPrices", "JdbiPrices", "Monitoring"})
    void documentShowsWhatRuns(String name) throws IOException {
        List<String> lines = Files.readAllLines(SOURCES.resolve(name + ".java"));
        String shown = String.join("\n", lines.subList(lines.indexOf("// begin") + 1, lines.indexOf("// end")));

        assertThat(Files.readString(DOCUMENT)).contains("```java\n" + shown + "\n```");
    }
}
