package io.metatables.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.catalog.CatalogEntry;
import io.metatables.runtime.catalog.CatalogStatus;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class UpgradeTest {
    private static final MigrationTarget HEAD = new MigrationTarget.Head();
    private static final String SHAPE = """
            SELECT table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable
            FROM information_schema.columns
            WHERE table_schema IN ('public', 'tm_reference') AND table_name <> 'tm__schema_history' ORDER BY 1
            """;

    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();
    private HistoryBuilder history;
    private Migrations migrations;

    @BeforeEach
    void history() {
        history = Schemas.history(folder);
        migrations = Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
    }

    @Test
    void appliesEveryRevisionAndRegistersItsTables() {
        List<String> heard = new ArrayList<>();
        MigrationResult result = migrations.upgrade(HEAD, listener(heard));

        assertThat(result.steps()).extracting(RevisionStep::number).containsExactly("0001", "0002", "0003");
        assertThat(result.from()).isEqualTo("base");
        assertThat(result.to()).isEqualTo("0003");
        assertThat(result.mended()).isZero();
        assertThat(heard).containsExactly("> 0001", "< 0001", "> 0002", "< 0002", "> 0003", "< 0003");
        assertThat(result.tables())
                .extracting(CatalogEntry::identifier, CatalogEntry::status, CatalogEntry::revision)
                .containsExactly(
                        tuple("Asset", CatalogStatus.ACTIVE, "0003"),
                        tuple("AssetSnapshotsTS", CatalogStatus.ACTIVE, "0002"),
                        tuple("Issuer", CatalogStatus.RETIRED, "0002"));
        assertThat(database.query(
                        "SELECT contract ->> 'kind' FROM metatables.catalog__registered_table ORDER BY identifier"))
                .containsExactly("meta-table", "time-index-table", "meta-table");
    }

    @Test
    void saysWhereTheDatabaseIs() {
        CurrentState before = migrations.current();
        assertThat(before.applied()).isEqualTo("base");
        assertThat(before.head()).isEqualTo("0003");
        assertThat(before.pending()).hasSize(3);
        assertThat(before.tables()).isEmpty();

        migrations.upgrade(MigrationTarget.parse("+2"), MigrationListener.NONE);
        CurrentState after = migrations.current();
        assertThat(after.applied()).isEqualTo("0002");
        assertThat(after.pending())
                .extracting(CurrentState.RevisionState::number)
                .containsExactly("0003");
        assertThat(after.tables()).hasSize(3).extracting(CatalogEntry::status).containsOnly(CatalogStatus.ACTIVE);
        assertThat(after.modelAtHead()).isTrue();
        assertThat(after.problems()).isEmpty();
    }

    @Test
    void goesUpAndDownAndUpAgainToTheSameTablesWithTheSameUids() {
        migrations.upgrade(HEAD, MigrationListener.NONE);
        List<String> shape = database.query(SHAPE);
        Map<String, UUID> uids = uids();

        MigrationResult down = migrations.downgrade(new MigrationTarget.Base(), MigrationListener.NONE);
        assertThat(down.steps()).extracting(RevisionStep::number).containsExactly("0003", "0002", "0001");
        assertThat(down.to()).isEqualTo("base");
        assertThat(down.tables()).extracting(CatalogEntry::status).containsOnly(CatalogStatus.RETIRED);
        assertThat(database.query(SHAPE)).isEmpty();
        assertThat(migrations.current().applied()).isEqualTo("base");

        migrations.upgrade(HEAD, MigrationListener.NONE);
        assertThat(database.query(SHAPE)).isEqualTo(shape);
        assertThat(uids()).isEqualTo(uids);
    }

    @Test
    void takesBackOneRevisionAndRestoresTheOlderRegistrations() {
        migrations.upgrade(MigrationTarget.parse("0002"), MigrationListener.NONE);
        Map<String, String> older = fingerprints();
        migrations.upgrade(HEAD, MigrationListener.NONE);

        MigrationResult down = migrations.downgrade(MigrationTarget.parse("-1"), MigrationListener.NONE);

        assertThat(down.steps()).extracting(RevisionStep::number).containsExactly("0003");
        assertThat(down.tables()).extracting(CatalogEntry::status).containsOnly(CatalogStatus.ACTIVE);
        assertThat(fingerprints()).isEqualTo(older);
    }

    @Test
    void withNothingToApplyItMendsTheCatalog() {
        migrations.upgrade(HEAD, MigrationListener.NONE);
        database.execute(
                "UPDATE metatables.catalog__registered_table SET status = 'RESERVED' WHERE identifier = 'Asset';"
                        + "UPDATE metatables.catalog__registered_table SET status = 'ACTIVE' WHERE identifier = 'Issuer'");

        MigrationResult result = migrations.upgrade(HEAD, MigrationListener.NONE);

        assertThat(result.steps()).isEmpty();
        assertThat(result.mended()).isEqualTo(2);
        assertThat(result.tables())
                .extracting(CatalogEntry::status)
                .containsExactly(CatalogStatus.ACTIVE, CatalogStatus.ACTIVE, CatalogStatus.RETIRED);
        assertThat(migrations.upgrade(HEAD, MigrationListener.NONE).mended()).isZero();
    }

    @Test
    void servesSeveralSchemasOfOneDatabase() {
        database.execute("CREATE SCHEMA \"Tenant A\"; CREATE TABLE \"Tenant A\".unrelated (x int)");
        MigrationSettings tenant = MigrationSettings.defaults().withTargetSchema("Tenant A");

        migrations.with(tenant).upgrade(MigrationTarget.parse("1"), MigrationListener.NONE);

        assertThat(database.query("SELECT table_name FROM information_schema.tables WHERE table_schema = 'Tenant A'"))
                .containsExactlyInAnyOrder("tm__asset", "tm__asset_snapshots_ts", "tm__schema_history", "unrelated");
        assertThat(migrations.current().applied()).isEqualTo("base");
        assertThat(migrations.current().tables()).isEmpty();
        assertThat(migrations.with(tenant).current().tables())
                .extracting(CatalogEntry::physicalSchema)
                .containsOnly("Tenant A");
    }

    private Map<String, UUID> uids() {
        return migrations.current().tables().stream()
                .collect(Collectors.toMap(CatalogEntry::identifier, CatalogEntry::uid));
    }

    private Map<String, String> fingerprints() {
        return migrations.current().tables().stream()
                .collect(Collectors.toMap(CatalogEntry::identifier, CatalogEntry::contractFingerprint));
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    private static MigrationListener listener(List<String> heard) {
        return new MigrationListener() {
            @Override
            public void revisionStarted(RevisionStep step) {
                heard.add("> " + step.number());
            }

            @Override
            public void revisionFinished(RevisionStep step, Duration elapsed) {
                heard.add("< " + step.number());
            }
        };
    }
}
