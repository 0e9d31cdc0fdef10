package io.metatables.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.catalog.CatalogDelta;
import io.metatables.runtime.catalog.CatalogStep;
import io.metatables.runtime.catalog.StepKind;
import io.metatables.runtime.migrate.execute.FlywayRun;
import io.metatables.runtime.migrate.session.HookSource;
import io.metatables.runtime.migrate.session.MigrationRequest;
import io.metatables.runtime.migrate.session.MigrationSession;
import io.metatables.runtime.migrate.session.RevisionRegistrations;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.revision.EmptyRequest;
import io.metatables.schema.revision.EmptyRevision;
import io.metatables.schema.revision.ProviderFolders;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionPart;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The table of {@code docs/catalog-schema.md}: each test takes the steps of the protocol up to a point, as a run that dies there, looks
 * at what is left, and upgrades.
 */
@Tag("database")
class CrashPointsTest {
    private static final String ASSET_AND_SNAPSHOTS = "Asset %s, AssetSnapshotsTS %s";

    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();
    private HistoryBuilder history;
    private List<String> uids = List.of();

    /** Issuer is made by 0002, which has a part without a transaction, and dropped by 0003, which changes Asset. */
    @BeforeEach
    void history() {
        history = new HistoryBuilder(folder, Schemas.BASE)
                .accept("assets", Schemas.first())
                .accept(
                        "issuers",
                        Schemas.second(),
                        Scripts.thenWithoutTransaction(
                                "CREATE INDEX CONCURRENTLY by_name ON tm__asset (name);",
                                "DROP INDEX CONCURRENTLY by_name;"))
                .accept("longer names", Schemas.third());
    }

    @Test
    void afterReserveOfARevisionThatMakesATable() throws SQLException {
        at("1");
        protocol("0002", (session, revision, delta) -> session.catalog().reserve("0002", delta));

        assertThat(rows())
                .isEqualTo(ASSET_AND_SNAPSHOTS.formatted("ACTIVE 0001", "ACTIVE 0001") + ", Issuer RESERVED 0002");
        assertThat(upgrade("1").mended())
                .as("an upgrade to where it is gives up the reservation")
                .isEqualTo(1);
        assertThat(rows()).endsWith("Issuer RETIRED 0002");
        goesOn("0002 APPLIED, 0003 APPLIED", 2);
    }

    @Test
    void afterReserveOfARevisionThatDropsATable() throws SQLException {
        at("2");
        protocol("0003", (session, revision, delta) -> session.catalog().reserve("0003", delta));

        assertThat(rows())
                .isEqualTo(ASSET_AND_SNAPSHOTS.formatted("ACTIVE 0001", "ACTIVE 0002") + ", Issuer RESERVED 0002");
        assertThat(upgrade("2").mended()).isEqualTo(1);
        assertThat(rows()).endsWith("Issuer ACTIVE 0002");
        goesOn("0003 APPLIED", 1);
    }

    @Test
    void betweenTwoPartsOfARevision() throws SQLException {
        at("1");
        protocol("0002", (session, revision, delta) -> {
            session.catalog().reserve("0002", delta);
            new FlywayRun(session).apply(last(revision));
        });
        database.execute("DROP INDEX by_name; DELETE FROM tm__schema_history WHERE version = '0002.2'");

        assertThat(rows())
                .isEqualTo(ASSET_AND_SNAPSHOTS.formatted("ACTIVE 0001", "ACTIVE 0001") + ", Issuer RESERVED 0002");
        goesOn("0002 APPLIED, 0003 APPLIED", 2);
        assertThat(database.query("SELECT count(*) FROM pg_indexes WHERE indexname = 'by_name'"))
                .containsExactly("1");
    }

    @Test
    void afterTheLastPartAndBeforeFinish() throws SQLException {
        at("1");
        protocol("0002", (session, revision, delta) -> {
            session.catalog().reserve("0002", delta);
            new FlywayRun(session).apply(last(revision));
        });

        assertThat(rows())
                .isEqualTo(ASSET_AND_SNAPSHOTS.formatted("ACTIVE 0001", "ACTIVE 0001") + ", Issuer RESERVED 0002");
        assertThat(upgrade("2").mended()).isEqualTo(2);
        assertThat(rows())
                .isEqualTo(ASSET_AND_SNAPSHOTS.formatted("ACTIVE 0001", "ACTIVE 0002") + ", Issuer ACTIVE 0002");
        assertThat(steps()).isEqualTo("0001 APPLIED, 0002 MENDED");
        goesOn("0003 APPLIED", 1);
    }

    @Test
    void beforeFinishOfARevisionThatMovesRowsOnly() throws SQLException {
        EmptyRevision.add(new EmptyRequest(
                new ProviderFolders(folder.resolve("pending"), history.folder(), folder.resolve("compiled.json")),
                "rows",
                true,
                null));
        at("3");
        protocol("0004", (session, revision, delta) -> new FlywayRun(session).apply(last(revision)));

        assertThat(steps()).endsWith("0003 APPLIED");
        assertThat(upgrade("head").mended()).isZero();
        assertThat(steps()).endsWith("0003 APPLIED, 0004 MENDED");
    }

    @Test
    void afterFinish() throws SQLException {
        at("1");
        protocol("0002", (session, revision, delta) -> {
            session.catalog().reserve("0002", delta);
            new FlywayRun(session).apply(last(revision));
            session.catalog().finish(new CatalogStep(StepKind.APPLIED, "0002", "issuers", "0002", 1L), delta);
        });

        assertThat(rows())
                .isEqualTo(ASSET_AND_SNAPSHOTS.formatted("ACTIVE 0001", "ACTIVE 0002") + ", Issuer ACTIVE 0002");
        assertThat(upgrade("2").mended()).isZero();
        goesOn("0003 APPLIED", 1);
    }

    @Test
    void afterReserveOfADowngrade() throws SQLException {
        at("2");
        back("0002", (session, revision, delta) -> session.catalog().reserve("0001", delta));

        assertThat(rows())
                .isEqualTo(ASSET_AND_SNAPSHOTS.formatted("ACTIVE 0001", "ACTIVE 0002") + ", Issuer RESERVED 0002");
        assertThat(upgrade("2").mended()).isEqualTo(1);
        assertThat(rows()).endsWith("Issuer ACTIVE 0002");
        goesOn("0003 APPLIED", 1);
    }

    @Test
    void betweenTwoPartsOfADowngrade() throws SQLException {
        at("2");
        back("0002", (session, revision, delta) -> session.catalog().reserve("0001", delta));
        database.execute("DROP INDEX by_name; DELETE FROM tm__schema_history WHERE version = '0002.2'");

        assertThat(rows()).endsWith("Issuer RESERVED 0002");
        goesOn("0002 APPLIED, 0003 APPLIED", 2);
    }

    @Test
    void afterTheLastPartOfADowngradeAndBeforeFinish() throws SQLException {
        at("2");
        migrations().downgrade(MigrationTarget.parse("1"), MigrationListener.NONE);
        database.execute("UPDATE metatables.catalog__registered_table SET status = 'RESERVED', retired_at = NULL,"
                + " revision = '0002' WHERE identifier = 'Issuer';"
                + " UPDATE metatables.catalog__registered_table SET contract_fingerprint = 'that of 0002', revision = '0002'"
                + " WHERE identifier = 'AssetSnapshotsTS';"
                + " DELETE FROM metatables.catalog__revision_step WHERE kind = 'TAKEN_BACK'");

        assertThat(upgrade("1").mended()).isEqualTo(2);
        assertThat(rows())
                .isEqualTo(ASSET_AND_SNAPSHOTS.formatted("ACTIVE 0001", "ACTIVE 0001") + ", Issuer RETIRED 0002");
        assertThat(steps()).isEqualTo("0001 APPLIED, 0002 APPLIED, 0001 MENDED");
        goesOn("0002 APPLIED, 0003 APPLIED", 2);
    }

    /** One step of the protocol after the other, and then nothing. */
    @FunctionalInterface
    private interface Steps {
        void run(MigrationSession session, Revision revision, CatalogDelta delta) throws SQLException;
    }

    private void protocol(String number, Steps steps) throws SQLException {
        run(number, steps, RevisionRegistrations::applying);
    }

    private void back(String number, Steps steps) throws SQLException {
        run(number, steps, RevisionRegistrations::takingBack);
    }

    /** What a revision does to the registrations, in one direction. */
    @FunctionalInterface
    private interface Direction {
        CatalogDelta of(RevisionRegistrations registrations, Revision revision);
    }

    private void run(String number, Steps steps, Direction direction) throws SQLException {
        RevisionHistory revisions = RevisionHistory.read(history.folder(), Schemas.BASE);
        TestRegistry registry = TestRegistry.of(history.head());
        MigrationRequest request = new MigrationRequest(
                registry.provider(),
                () -> revisions,
                CrashPointsTest.class.getClassLoader(),
                database.dataSource(),
                MigrationSettings.defaults(),
                HookSource.NONE);
        try (Connection connection = database.dataSource().getConnection()) {
            MigrationSession session = new MigrationSession(request, revisions, connection, "public");
            Revision revision = revisions.revision(number);
            steps.run(session, revision, direction.of(new RevisionRegistrations(revisions), revision));
        }
    }

    private void at(String target) {
        upgrade(target);
        uids = uids();
    }

    /** A plain upgrade ends at the head, with exactly these further steps, and every table is the one that it was. */
    private void goesOn(String expectedSteps, int revisions) {
        assertThat(upgrade("head").steps()).hasSize(revisions);
        assertThat(rows())
                .isEqualTo(ASSET_AND_SNAPSHOTS.formatted("ACTIVE 0003", "ACTIVE 0002") + ", Issuer RETIRED 0002");
        assertThat(steps()).endsWith(expectedSteps);
        assertThat(uids()).containsAll(uids);
        assertThat(upgrade("head").mended()).as("nothing is left to mend").isZero();
    }

    private List<String> uids() {
        return database.query("SELECT identifier || uid FROM metatables.catalog__registered_table");
    }

    private String rows() {
        return String.join(
                ", ",
                database.query("SELECT concat_ws(' ', identifier, status, revision)"
                        + " FROM metatables.catalog__registered_table ORDER BY identifier"));
    }

    private String steps() {
        return String.join(
                ", ",
                database.query("SELECT revision || ' ' || kind FROM metatables.catalog__revision_step ORDER BY step"));
    }

    private MigrationResult upgrade(String target) {
        return migrations().upgrade(MigrationTarget.parse(target), MigrationListener.NONE);
    }

    private static RevisionPart last(Revision revision) {
        return revision.parts().get(revision.parts().size() - 1);
    }

    private Migrations migrations() {
        return Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
    }
}
