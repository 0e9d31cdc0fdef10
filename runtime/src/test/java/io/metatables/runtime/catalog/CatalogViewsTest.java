package io.metatables.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.MetaTables;
import io.metatables.runtime.Migrations;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationResult;
import io.metatables.runtime.migrate.MigrationTarget;
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

/** The catalog as somebody reads it with SQL alone. */
@Tag("database")
class CatalogViewsTest {
    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();
    private HistoryBuilder history;

    @BeforeEach
    void upgraded() {
        history = Schemas.history(folder);
        upgrade("head");
    }

    @Test
    void tables() {
        assertThat(
                        database.query(
                                "SELECT concat_ws(' | ', identifier, status, kind, management, table_schema, table_name,"
                                        + " labels, time_index, grain, cadence, revision) FROM metatables.tables ORDER BY identifier"))
                .containsExactly(
                        "Asset | active | meta-table | managed | public | tm__asset | {core,it's} | {} | 0003",
                        "AssetSnapshotsTS | active | time-index-table | managed | public | tm__asset_snapshots_ts | {}"
                                + " | time_index | {time_index,asset_uid} | 1d | 0002",
                        "Issuer | retired | meta-table | managed | tm_reference | tm__issuer | {} | {} | 0002");
    }

    @Test
    void columns() {
        assertThat(
                        database.query(
                                "SELECT concat_ws(' ', column_name, data_type, nullable, in_primary_key, in_grain, refers_to,"
                                        + " description) FROM metatables.columns WHERE status = 'active' ORDER BY identifier, column_name"))
                .containsExactly(
                        "name varchar(100) f f f how people call it",
                        "status text f f f",
                        "uid uuid f t f",
                        "updated_at timestamptz f f f",
                        "asset_uid uuid f f t tm__asset.uid",
                        "close numeric(20,8) t f f",
                        "time_index timestamptz f f t");
        assertThat(database.query("SELECT DISTINCT status FROM metatables.columns WHERE identifier = 'Issuer'"))
                .containsExactly("retired");
    }

    @Test
    void history() {
        downgrade("2");

        assertThat(database.query(
                        "SELECT concat_ws(' | ', target_schema, what, revision, message, reached, registered, changed,"
                                + " renamed, retired, done_by = session_user, seconds >= 0, done_at <= now())"
                                + " FROM metatables.history ORDER BY step"))
                .containsExactly(
                        "public | applied | 0001 | assets | 0001 | {Asset,AssetSnapshotsTS} | {} | {} | {} | t | t | t",
                        "public | applied | 0002 | issuers | 0002 | {Issuer} | {AssetSnapshotsTS} | {} | {} | t | t | t",
                        "public | applied | 0003 | longer names | 0003 | {} | {Asset} | {} | {Issuer} | t | t | t",
                        "public | taken back | 0003 | longer names | 0002 | {Issuer} | {Asset} | {} | {} | t | t | t");
    }

    @Test
    void everythingHasAComment() {
        assertThat(
                        database.query(
                                "SELECT relname || '.' || coalesce(attname, '') FROM pg_class"
                                        + " LEFT JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0"
                                        + " WHERE relnamespace = 'metatables'::regnamespace AND relkind = 'v'"
                                        + " AND (col_description(pg_class.oid, attnum) IS NULL OR obj_description(pg_class.oid) IS NULL)"))
                .isEmpty();
        assertThat(database.query("SELECT relname FROM pg_class WHERE relnamespace = 'metatables'::regnamespace"
                        + " AND relkind = 'v' ORDER BY 1"))
                .containsExactly("columns", "history", "tables");
    }

    /** A database as the release before this one has left it. */
    @Test
    void anOlderCatalogIsBroughtUpToDate() {
        database.execute("DROP VIEW metatables.history, metatables.columns, metatables.tables;"
                + " DROP TABLE metatables.catalog__table_change, metatables.catalog__revision_step;"
                + " DELETE FROM metatables.catalog__schema_history WHERE version > '0001'");
        assertThat(MetaTables.startEngine(TestRegistry.of(history.head()), database.dataSource())
                        .tables())
                .hasSize(2);
        assertThat(migrations().current().applied()).isEqualTo("0003");

        assertThat(upgrade("head").steps()).isEmpty();

        assertThat(database.query("SELECT count(*) FROM metatables.tables")).containsExactly("3");
        assertThat(database.query("SELECT what || ' ' || revision || ' ' || message FROM metatables.history"))
                .containsExactly("mended 0003 longer names");
        downgrade("base");
        assertThat(database.query("SELECT what || ' ' || revision FROM metatables.history ORDER BY step"))
                .containsExactly("mended 0003", "taken back 0003", "taken back 0002", "taken back 0001");
    }

    private MigrationResult upgrade(String target) {
        return migrations().upgrade(MigrationTarget.parse(target), MigrationListener.NONE);
    }

    private void downgrade(String target) {
        migrations().downgrade(MigrationTarget.parse(target), MigrationListener.NONE);
    }

    private Migrations migrations() {
        return Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
    }
}
