package io.metatables.runtime.migrate;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.ScriptRun;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableBuilder;
import io.metatables.schema.model.Transitional;
import io.metatables.schema.model.TransitionalColumn;
import io.metatables.schema.plan.MigrationPlanner;
import io.metatables.schema.postgres.PostgresRenderer;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.postgres.ScriptPart;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A former name stays: the release before goes on by it, and the new one by the new name, before, while and after both are there. */
@Tag("database")
class OnlineRenameTest {
    private static final int ROWS = 20_000;
    private static final String APART = "SELECT count(*) FROM tm__trade WHERE nick IS DISTINCT FROM title";

    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();

    @Test
    void bothReleasesFindWhatTheOtherWritesAfterEachPart() throws SQLException {
        RevisionScript change = script(before(), during(), renamed());
        run(script(Schemas.BASE, before(), Renames.NONE).up());
        database.execute("INSERT INTO tm__trade SELECT i, 'n' || i FROM generate_series(1, " + ROWS + ") i");
        oldRelease(1);

        int state = 1;
        for (ScriptPart part : change.up()) {
            run(List.of(part));
            state++;
            oldRelease(10 * state);
            newRelease(10 * state + 1);
        }

        assertThat(state).isGreaterThan(3);
        assertThat(database.query(APART)).containsExactly("0");
        assertThat(nick(500)).isEqualTo("n500");
        database.execute("INSERT INTO tm__trade (id) VALUES (-1)");
        assertThat(nick(-1)).isEqualTo("none");
    }

    /** By the former name only. */
    private void oldRelease(int number) {
        int id = ROWS + number;
        database.execute("INSERT INTO tm__trade (id, nick) VALUES (" + id + ", 'old" + number + "')");
        assertThat(nick(id)).isEqualTo("old" + number);
        database.execute("UPDATE tm__trade SET nick = 'older" + number + "' WHERE nick = 'old" + number + "'");
        database.execute("UPDATE tm__trade SET nick = 'touched" + number + "' WHERE id = " + number);
        assertThat(nick(id)).isEqualTo("older" + number);
    }

    /** By the new name only; each finds the other's values. */
    private void newRelease(int number) {
        int id = ROWS + number;
        assertThat(title(id - 1)).isEqualTo("older" + (number - 1));
        assertThat(title(number - 1)).isEqualTo("touched" + (number - 1));
        database.execute("INSERT INTO tm__trade (id, title) VALUES (" + id + ", 'new" + number + "')");
        database.execute("UPDATE tm__trade SET title = 'newer" + number + "' WHERE id = " + (id - 1));
        assertThat(nick(id)).isEqualTo("new" + number);
        assertThat(nick(id - 1)).isEqualTo("newer" + number);
    }

    @Test
    void aReleaseThatWorksMeanwhileNoticesNothing() {
        HistoryBuilder history = withRows();
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> old = CompletableFuture.supplyAsync(() -> {
            int number = 100;
            while (!done.get()) {
                oldRelease(++number);
            }
            oldRelease(++number);
            return number;
        });
        history.accept("titles", during(), renamed());

        upgrade(history);
        newReleaseAlone();
        done.set(true);

        assertThat(old.join()).isGreaterThan(101);
        assertThat(database.query(APART)).containsExactly("0");
        assertThat(migrations(history).drift().lines()).isEmpty();
    }

    private void newReleaseAlone() {
        database.execute("INSERT INTO tm__trade (id, title) VALUES (-5, 'new') ON CONFLICT (id) DO NOTHING");
        assertThat(nick(-5)).isEqualTo("new");
    }

    @Test
    void theFormerNameGoesAndComesBackWithItsValues() {
        HistoryBuilder history = withRows();
        history.accept("titles", during(), renamed()).accept("no nicks", after());
        upgrade(history);
        assertThat(columns()).containsExactly("id", "title");
        assertThat(triggersAndFunctions()).containsExactly("0");
        assertThat(migrations(history).drift().lines()).isEmpty();

        migrations(history).downgrade(MigrationTarget.parse("2"), MigrationListener.NONE);
        assertThat(columns()).containsExactly("id", "nick", "title");
        assertThat(database.query(APART)).containsExactly("0");
        oldRelease(10);
        newRelease(11);

        migrations(history).downgrade(MigrationTarget.parse("1"), MigrationListener.NONE);
        assertThat(columns()).containsExactly("id", "nick");
        assertThat(triggersAndFunctions()).containsExactly("0");
        assertThat(nick(500)).isEqualTo("n500");
        assertThat(upgrade(history).to()).isEqualTo("0003");
    }

    @Test
    void anInterruptedFillGoesOnOrBack() {
        HistoryBuilder history = withRows();
        history.accept("titles", during(), renamed());
        String unfilled = "CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS"
                + " 'BEGIN IF NEW.id = 15000 THEN RAISE ''stopped''; END IF; RETURN NEW; END'";
        database.execute(
                unfilled + "; CREATE TRIGGER stop BEFORE UPDATE ON tm__trade FOR EACH ROW EXECUTE FUNCTION stop()");
        assertRefused(MigrationCode.STATEMENT_FAILED, () -> upgrade(history)).contains("V0002.2__titles.sql");
        assertThat(database.query("SELECT count(*) > 0 FROM tm__trade WHERE title IS NOT NULL"))
                .containsExactly("t");

        migrations(history).downgrade(MigrationTarget.parse("1"), MigrationListener.NONE);
        assertThat(columns()).containsExactly("id", "nick");
        assertRefused(MigrationCode.STATEMENT_FAILED, () -> upgrade(history)).contains("stopped");
        database.execute("DROP TRIGGER stop ON tm__trade");
        assertThat(upgrade(history).to()).isEqualTo("0002");
        assertThat(database.query(APART)).containsExactly("0");
        assertThat(migrations(history).drift().lines()).isEmpty();
    }

    @Test
    void whatSomebodyDoesToAFormerNameIsNoticed() {
        HistoryBuilder history = withRows().accept("titles", during(), renamed());
        upgrade(history);
        database.execute("ALTER TABLE tm__trade DISABLE TRIGGER zz__former__nick");

        assertThat(migrations(history).drift().lines())
                .extracting(line -> line.divergence().what())
                .anySatisfy(what -> assertThat(what).contains("former name Trade.nick of title"));
    }

    @Test
    void aTableIsReadAndWrittenByItsFormerName() {
        HistoryBuilder history = withRows();
        DatabaseSchema deals = schema(table("Deal", "tm__deal", "nick")
                .transitional(new Transitional(List.of(), QualifiedName.of("tm__trade"))));
        history.accept("deals", deals, new Renames(Map.of("Deal", "Trade"), Map.of()));
        upgrade(history);

        oldRelease(10);
        database.execute(
                "INSERT INTO tm__trade (id, nick) VALUES (500, 'x') ON CONFLICT (id) DO UPDATE SET nick = 'again'");
        database.execute("INSERT INTO tm__trade (id) VALUES (-1)");
        database.execute("DELETE FROM tm__trade WHERE id = 501");
        assertThat(database.query("SELECT nick FROM tm__deal WHERE id IN (-1, 500, 501) ORDER BY id"))
                .containsExactly("none", "again");
        assertThat(migrations(history).drift().lines()).isEmpty();
        assertThat(migrations(history).drift().strangers()).isEmpty();

        history.accept("deals only", schema(table("Deal", "tm__deal", "nick")));
        upgrade(history);
        assertThat(database.query("SELECT to_regclass('tm__trade')")).containsExactly((String) null);
        migrations(history).downgrade(MigrationTarget.parse("1"), MigrationListener.NONE);
        assertThat(nick(500)).isEqualTo("again");
        assertThat(upgrade(history).to()).isEqualTo("0003");
    }

    @Test
    void typesWithoutComparisonAndNamesThatLookLikeSql() throws SQLException {
        String odd = "\"; DROP TABLE tm__trade; $sync$ '";
        DatabaseSchema from = schema(typed("spot"));
        DatabaseSchema to =
                schema(typed(odd).transitional(new Transitional(List.of(new TransitionalColumn("spot", odd)), null)));
        run(script(Schemas.BASE, from, Renames.NONE).up());
        database.execute("INSERT INTO tm__trade VALUES (1, '(1,2)'), (2, NULL)");
        run(script(from, to, new Renames(Map.of(), Map.of("Trade", Map.of(odd, "spot"))))
                .up());

        database.execute("UPDATE tm__trade SET spot = '(3,4)' WHERE id = 2");
        assertThat(database.query("SELECT (t).* FROM (SELECT \"" + odd.replace("\"", "\"\"")
                        + "\"::text FROM tm__trade ORDER BY id) t"))
                .containsExactly("(1,2)", "(3,4)");
    }

    private static TableBuilder typed(String column) {
        return Table.builder("Trade", QualifiedName.of("tm__trade"))
                .columns(List.of(
                        new Column("id", ColumnType.of("bigint"), false, null, null),
                        new Column(column, ColumnType.of("point"), true, null, null)));
    }

    private String nick(int id) {
        return database.query("SELECT nick FROM tm__trade WHERE id = " + id).get(0);
    }

    private String title(int id) {
        return database.query("SELECT title FROM tm__trade WHERE id = " + id).get(0);
    }

    private List<String> columns() {
        return database.query("SELECT attname FROM pg_attribute WHERE attrelid = 'tm__trade'::regclass AND attnum > 0"
                + " AND NOT attisdropped ORDER BY attname");
    }

    private List<String> triggersAndFunctions() {
        return database.query("SELECT (SELECT count(*) FROM pg_trigger WHERE tgrelid = 'tm__trade'::regclass)"
                + " + (SELECT count(*) FROM pg_proc WHERE proname LIKE '%tm\\_\\_trade%')");
    }

    private HistoryBuilder withRows() {
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE).accept("trades", before());
        upgrade(history);
        database.execute("INSERT INTO tm__trade SELECT i, 'n' || i FROM generate_series(1, " + ROWS + ") i");
        return history;
    }

    private static DatabaseSchema before() {
        return schema(table("Trade", "tm__trade", "nick"));
    }

    private static DatabaseSchema during() {
        return schema(table("Trade", "tm__trade", "title")
                .transitional(new Transitional(List.of(new TransitionalColumn("nick", "title")), null)));
    }

    private static DatabaseSchema after() {
        return schema(table("Trade", "tm__trade", "title"));
    }

    private static Renames renamed() {
        return new Renames(Map.of(), Map.of("Trade", Map.of("title", "nick")));
    }

    private static TableBuilder table(String identifier, String name, String column) {
        return Table.builder(identifier, QualifiedName.of(name))
                .columns(List.of(
                        new Column("id", ColumnType.of("bigint"), false, null, null),
                        new Column(column, ColumnType.of("text"), false, "'none'", "how it is called")))
                .primaryKey(new PrimaryKey("pk__" + name + "__id", List.of("id")))
                .indexes(List.of(new Index("ix__" + name + "__" + column, List.of(column), false)));
    }

    private static DatabaseSchema schema(TableBuilder table) {
        return Schemas.BASE.withTables(List.of(table.build()));
    }

    private static RevisionScript script(DatabaseSchema from, DatabaseSchema to, Renames renames) {
        return PostgresRenderer.render(MigrationPlanner.plan(SchemaDiffer.diff(from, to, renames), from, to));
    }

    private void run(List<ScriptPart> parts) throws SQLException {
        new ScriptRun(database).up(new RevisionScript(parts, parts));
    }

    private MigrationResult upgrade(HistoryBuilder history) {
        return migrations(history).upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
    }

    private Migrations migrations(HistoryBuilder history) {
        return Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
    }
}
