package io.metatables.samples.demo;

import io.metatables.runtime.MetaTables;
import io.metatables.runtime.Migrations;
import io.metatables.runtime.attach.Engine;
import io.metatables.runtime.catalog.CatalogEntry;
import io.metatables.runtime.migrate.MigrationResult;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.samples.core.MarketsRegistry;
import io.metatables.samples.core.assets.Asset;
import io.metatables.samples.database.DatabaseServer;
import io.metatables.samples.database.FreshDatabase;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.TableKind;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;

/** Runs the main job on a PostgreSQL that it starts for itself: {@code mvn -q -B -DskipTests -Pdemo verify}. */
public final class Demo {
    private final ProviderRegistry registry = MarketsRegistry.INSTANCE;
    private final Narrator narrator;
    private final DataSource dataSource;
    private final Migrations migrations;

    private Demo(Narrator narrator, DataSource dataSource) {
        this.narrator = narrator;
        this.dataSource = dataSource;
        this.migrations = Migrations.of(registry, dataSource);
    }

    /**
     * Tells the story on the standard output.
     *
     * @param arguments none
     * @throws SQLException if the database does not do what the story says
     */
    public static void main(String[] arguments) throws SQLException {
        tell(System.out);
    }

    /**
     * Tells the story.
     *
     * @param out where it goes
     * @throws SQLException if the database does not do what the story says
     */
    static void tell(PrintStream out) throws SQLException {
        Narrator narrator = new Narrator(out);
        narrator.say("""

                MetaTables in eight steps: from annotated classes to a service that uses their tables.
                The PostgreSQL below is a real one. It was started for this demo and is empty.""");
        try (DatabaseServer server = DatabaseServer.startEmbedded();
                FreshDatabase database = server.createDatabase()) {
            new Demo(narrator, database.dataSource()).run();
        }
        narrator.step("Stop", "The server has stopped, and nothing is left behind.");
        narrator.say("That was all. The models are in sample-models/src/main/java, the committed SQL is beside them in"
                + " resources/metatables.");
        narrator.say("");
    }

    private void run() throws SQLException {
        showProvider();
        attachTooEarly();
        upgrade();
        showCatalog();
        Engine engine = attach();
        DemoRows rows = new DemoRows(engine, dataSource);
        writeAndRead(rows);
        downgradeAndUpgrade(rows);
    }

    private void showProvider() {
        narrator.step(
                "The provider",
                "javac checked every annotated class and generated a registry of them. No database was asked.");
        long timeIndex = registry.tables().stream()
                .filter(table -> table.kind() == TableKind.TIME_INDEX_TABLE)
                .count();
        narrator.show(
                registry.provider().providerClass() + ": " + registry.tables().size() + " tables, " + timeIndex
                        + " of them time-index tables, whose names end in TS.\n ");
        narrator.show(ProviderOverview.of(registry));
    }

    private void attachTooEarly() {
        narrator.step(
                "Attach too early",
                "A service attaches to its tables when it starts. They are not there yet, and it says so:");
        try {
            MetaTables.startEngine(registry, dataSource);
            throw new IllegalStateException("attached to an empty database");
        } catch (FindingException e) {
            narrator.quote(e.getMessage());
        }
    }

    private void upgrade() {
        narrator.step(
                "Upgrade to head",
                "An explicit command applies the committed revisions, each with Flyway, and registers the tables.");
        MigrationResult result = migrations.upgrade(new MigrationTarget.Head(), new ProgressLines(narrator));
        narrator.show("The database went from " + result.from() + " to " + result.to() + " in "
                + result.elapsed().toMillis() + " ms, the catalog itself included.");
    }

    private void showCatalog() {
        narrator.step(
                "The catalog",
                "The database now knows its tables. A renamed one keeps its row; a dropped one would be retired.");
        List<CatalogEntry> entries = migrations.current().tables();
        AlignedTable table = new AlignedTable("identifier", "physical name", "kind", "cadence", "status", "revision");
        entries.forEach(entry -> table.row(
                entry.identifier(),
                entry.physicalName(),
                entry.kind(),
                Objects.requireNonNullElse(entry.cadence(), ""),
                entry.status().toString().toLowerCase(Locale.ROOT),
                entry.revision()));
        narrator.show(table);
    }

    private Engine attach() {
        narrator.step(
                "Attach",
                "Now the service starts: one read-only query compares the catalog with what the code was compiled for.");
        long start = System.nanoTime();
        Engine engine = MetaTables.startEngine(registry, dataSource);
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        narrator.show("Attached to " + engine.tables().size() + " tables in " + elapsed.toMillis()
                + " ms, the connection included.");
        narrator.show("Asset is " + engine.table(Asset.class).qualifiedName() + ".");
        return engine;
    }

    private void writeAndRead(DemoRows rows) throws SQLException {
        narrator.step(
                "Write and read",
                "The names in this SQL are generated constants (AssetSnapshotsTable.CLOSE), so a typo does not compile.");
        narrator.quote(rows.write());
        narrator.show(" ");
        narrator.show(rows.read());
    }

    private void downgradeAndUpgrade(DemoRows rows) throws SQLException {
        narrator.step(
                "Back one revision, and forward again",
                "Every revision has a way back. The rows of the last step survive both ways.");
        migrations.downgrade(new MigrationTarget.Down(1), new ProgressLines(narrator));
        migrations.upgrade(new MigrationTarget.Head(), new ProgressLines(narrator));
        narrator.show("Rows in the price table: " + rows.count() + ".");
    }
}
