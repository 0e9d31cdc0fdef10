package io.metatables.runtime.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.load.LoadForms;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.testing.CatalogDump;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Upgrades and downgrades that are killed at random moments; a plain upgrade afterwards has to put everything right. */
@Tag("database")
class KillTest {
    /** How many; the nightly profile has more. */
    private static final int KILLS = Integer.getInteger("kills", 20);

    private static final int ROWS = 20_000;
    private static final String ROWS_SUMMARY =
            "SELECT concat_ws(' ', count(*), sum(id), sum(account_id), sum(quantity),"
                    + " sum(lots), count(DISTINCT code), count(DISTINCT note), min(status), count(DISTINCT token),"
                    + " count(DISTINCT number)) FROM ld__trade";
    private static final String CATALOG = "SELECT string_agg(identifier || ' ' || status || ' ' || revision, ', '"
            + " ORDER BY identifier) FROM metatables.catalog__registered_table WHERE namespace = 'load.test'";
    private static final String INVALID =
            "SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid AND indrelid = 'ld__trade'::regclass";

    @TempDir
    Path folder;

    private final TestDatabase fresh = TestServer.newDatabase();
    private final Random random = new Random(20_04);
    /** With rows, the first at the first revision and so on. */
    private final List<TestDatabase> stages = new ArrayList<>();

    private HistoryBuilder history;

    @Test
    void plainUpgradeAfterwardsAlwaysEndsAtHead() throws Exception {
        prepare();
        TestDatabase head = stages.get(stages.size() - 1);
        CatalogDump wanted = CatalogDump.of(fresh.dataSource());
        String rows = head.query(ROWS_SUMMARY).get(0);
        long millis = duration();
        int killed = 0;
        for (int attempt = 1; killed < KILLS; attempt++) {
            assertThat(attempt).as("tries").isLessThan(3 * KILLS + 10);
            boolean goesDown = random.nextBoolean();
            int stage = random.nextInt(stages.size() - 1);
            TestDatabase database = TestServer.copyOf(goesDown ? head : stages.get(stage));
            String what = (goesDown ? "downgrade to " : "upgrade from ") + number(stage);
            MigrationProcess process = start(database, goesDown, stage);
            process.awaitReady();
            long worked = process.endAfter((long) (random.nextDouble() * millis));
            killed += process.wasKilled() ? 1 : 0;
            millis = process.wasKilled() ? millis : Math.min(millis, worked);
            migrations(database).upgrade(new MigrationTarget.Head(), MigrationListener.NONE);

            assertThat(CatalogDump.of(database.dataSource()).differencesFrom(wanted))
                    .as(what)
                    .isEmpty();
            assertThat(database.query(ROWS_SUMMARY)).as(what).containsExactly(rows);
            assertThat(database.query(INVALID)).as(what).isEmpty();
            assertThat(database.query(CATALOG)).as(what).isEqualTo(fresh.query(CATALOG));
            TestServer.drop(database);
        }
        System.out.println("KillTest: " + killed + " processes killed while they worked; each time one plain upgrade"
                + " ended at head, equal to a fresh database, with all " + ROWS + " rows");
    }

    /** How long a process works that is let work. */
    private long duration() throws InterruptedException {
        TestDatabase database = TestServer.copyOf(stages.get(0));
        MigrationProcess process = start(database, false, 0);
        process.awaitReady();
        long worked = process.endAfter(TimeUnit.MINUTES.toMillis(2));
        assertThat(process.exitCode()).as(process.output()).isZero();
        return worked;
    }

    private void prepare() throws IOException {
        history = new HistoryBuilder(folder, LoadForms.BASE).accept("trades", LoadForms.first());
        LoadForms.all().forEach((form, schema) -> history.accept(form, schema));
        migrations(fresh).upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
        TestDatabase stage = TestServer.newDatabase();
        migrations(stage).upgrade(MigrationTarget.parse("+1"), MigrationListener.NONE);
        stage.execute("INSERT INTO ld__account SELECT n, 0 FROM generate_series(1, 1000) n;"
                + " INSERT INTO ld__trade SELECT n, 1 + n % 1000, 'c' || n, 1, n % 7, 'note ' || n, 'OPEN', 'r'"
                + " FROM generate_series(1, " + ROWS + ") n");
        stages.add(stage);
        for (int i = 0; i < LoadForms.all().size(); i++) {
            stage = TestServer.copyOf(stage);
            migrations(stage).upgrade(MigrationTarget.parse("+1"), MigrationListener.NONE);
            stages.add(stage);
        }
    }

    private MigrationProcess start(TestDatabase database, boolean goesDown, int stage) {
        return MigrationProcess.start(
                database.url(),
                folder,
                history.folder(),
                goesDown ? "downgrade" : "upgrade",
                goesDown ? number(stage) : "head");
    }

    private static String number(int stage) {
        return "%04d".formatted(stage + 1);
    }

    private Migrations migrations(TestDatabase of) throws IOException {
        return MigrationProcess.migrations(of.dataSource(), folder, history.folder());
    }
}
