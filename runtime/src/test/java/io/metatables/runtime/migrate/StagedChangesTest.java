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
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Identity;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.OwnedSequence;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.SequenceOptions;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableBuilder;
import io.metatables.schema.model.UniqueConstraint;
import io.metatables.schema.revision.HistoryCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes that are made in stages, on a table with rows: what becomes of the rows, what fails, and how it goes on. */
@Tag("database")
class StagedChangesTest {
    private static final int ROWS = 20_000;
    private static final String INVALID =
            "SELECT relname FROM pg_class JOIN pg_index ON oid = indexrelid WHERE NOT indisvalid";

    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();

    @Test
    void aUniqueConstraintWaitsUntilTheDuplicatesAreGone() {
        HistoryBuilder history = withRows();
        database.execute("INSERT INTO tm__trade SELECT " + (ROWS + 1) + ", 'n1'");
        history.accept("unique names", schema(trade().uniqueConstraints(List.of(unique()))));

        assertRefused(MigrationCode.STATEMENT_FAILED, () -> upgrade(history))
                .contains(
                        "V0002.1__unique_names.sql",
                        "could not create unique index",
                        "the next run goes on from there");
        assertThat(database.query(INVALID)).containsExactly("uq__tm__trade__name");

        database.execute("DELETE FROM tm__trade WHERE id > " + ROWS);
        assertThat(upgrade(history).to()).isEqualTo("0002");
        assertThat(database.query(INVALID)).isEmpty();
        assertThat(database.query(
                        "SELECT contype, convalidated FROM pg_constraint WHERE conname = 'uq__tm__trade__name'"))
                .containsExactly("u");
    }

    @Test
    void whatIsHalfDoneCanBeTakenBack() {
        HistoryBuilder history = withRows();
        database.execute("INSERT INTO tm__trade SELECT " + (ROWS + 1) + ", 'n1'");
        Column note = new Column("note", ColumnType.of("text"), true, null, null);
        history.accept("notes", schema(trade().columns(with(note)).uniqueConstraints(List.of(unique()))));
        assertRefused(MigrationCode.STATEMENT_FAILED, () -> upgrade(history)).contains("V0002.2__notes.sql");

        migrations(history).downgrade(MigrationTarget.parse("1"), MigrationListener.NONE);

        assertThat(database.query("SELECT to_regclass('uq__tm__trade__name')")).containsExactly((String) null);
        assertThat(migrations(history).current().applied()).isEqualTo("0001");
    }

    @Test
    void theRowOfAnInterruptedPartIsInNobodysWay() {
        HistoryBuilder history = withRows();
        history.accept("unique names", schema(trade().uniqueConstraints(List.of(unique()))));
        upgrade(history);
        database.execute("ALTER TABLE tm__trade DROP CONSTRAINT uq__tm__trade__name");
        database.execute("DELETE FROM tm__schema_history WHERE version = '0002.2'");
        database.execute("UPDATE tm__schema_history SET success = false WHERE version = '0002.1'");

        assertThat(upgrade(history).to()).isEqualTo("0002");
    }

    @Test
    void everyRowGetsAValueOfItsOwn() {
        HistoryBuilder history = withRows();
        Column token = new Column("token", ColumnType.of("uuid"), false, "gen_random_uuid()", null);
        history.accept("tokens", schema(trade().columns(with(token))));

        upgrade(history);

        assertThat(database.query("SELECT count(DISTINCT token) FROM tm__trade"))
                .containsExactly("" + ROWS);
        migrations(history).downgrade(MigrationTarget.parse("1"), MigrationListener.NONE);
        assertThat(database.query("SELECT count(*) FROM tm__trade")).containsExactly("" + ROWS);
        assertThat(upgrade(history).to()).isEqualTo("0002");
    }

    @Test
    void namesThatLookLikeSqlAreOnlyNames() {
        HistoryBuilder history = withRows();
        Column filled = new Column(
                "x$fill$; DROP TABLE tm__trade; --", ColumnType.of("uuid"), false, "gen_random_uuid()", null);
        Column number = new Column("'); $sync$ \"n\"", ColumnType.of("integer"), false, "1", null);
        history.accept("odd", schema(trade().columns(with(filled, number))));
        history.accept("wider", schema(trade().columns(with(filled, number.withType(ColumnType.of("bigint"))))));

        upgrade(history);

        assertThat(database.query("SELECT count(DISTINCT \"x$fill$; DROP TABLE tm__trade; --\") FROM tm__trade"))
                .containsExactly("" + ROWS);
        migrations(history).downgrade(MigrationTarget.parse("1"), MigrationListener.NONE);
        assertThat(upgrade(history).to()).isEqualTo("0003");
    }

    @Test
    void anIdentityGoesOnBehindTheRowsThatAreThere() {
        HistoryBuilder history = withRows();
        Column number = new Column("number", ColumnType.of("bigint"), false, null, null)
                .withGeneration(new Identity(
                        true,
                        new OwnedSequence(QualifiedName.of("tm__trade_number_seq"), SequenceOptions.of("bigint"))));
        history.accept("numbers", schema(trade().columns(with(number))));

        upgrade(history);
        database.execute("INSERT INTO tm__trade (id, name) VALUES (0, 'zero')");

        assertThat(database.query(
                        "SELECT min(number) || ' ' || max(number) || ' ' || count(DISTINCT number) FROM tm__trade"))
                .containsExactly("1 " + (ROWS + 1) + " " + (ROWS + 1));
        assertThat(database.query("SELECT number FROM tm__trade WHERE name = 'zero'"))
                .containsExactly("" + (ROWS + 1));
        assertThat(database.query("SELECT to_regclass('tm__trade_number_seq__filling')"))
                .containsExactly((String) null);
    }

    @Test
    void aMandatoryColumnAsksForAValueAndTakesIt() {
        HistoryBuilder history = withRows();
        Column code = new Column("code", ColumnType.of("text"), false, null, null);
        history.accept("codes", schema(trade().columns(with(code))), script -> script);

        assertThat(migrations(history).current().applied()).isEqualTo("0001");
        assertRefused(HistoryCode.UNFILLED_MARK, () -> upgrade(history)).contains("V0002.2__codes.sql", "Trade.code");
        answer(history, "'C' || id");

        upgrade(history);

        assertThat(database.query("SELECT count(*) FROM tm__trade WHERE code = 'C' || id"))
                .containsExactly("" + ROWS);
        assertThat(
                        database.query(
                                "SELECT attnotnull FROM pg_attribute WHERE attrelid = 'tm__trade'::regclass AND attname = 'code'"))
                .containsExactly("t");
    }

    @Test
    void nullsAreFoundBeforeAColumnIsMandatory() {
        HistoryBuilder history = withRows();
        database.execute("UPDATE tm__trade SET name = NULL WHERE id = 77");
        Column name = trade().build().columns().get(1).withNullable(false);
        history.accept(
                "names",
                schema(trade().columns(List.of(trade().build().columns().get(0), name))));

        assertRefused(MigrationCode.STATEMENT_FAILED, () -> upgrade(history))
                .contains("V0002.2__names.sql", "nn__tm__trade__name");
        database.execute("UPDATE tm__trade SET name = 'found' WHERE id = 77");
        assertThat(upgrade(history).to()).isEqualTo("0002");
        assertThat(database.query("SELECT count(*) FROM pg_constraint WHERE conname LIKE 'nn\\_\\_%'"))
                .containsExactly("0");
    }

    @Test
    void aKeyOfAnotherTypeKeepsItsRowsAndItsIndexes() {
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE).accept("trades", schema(counted("integer")));
        upgrade(history);
        database.execute("INSERT INTO tm__trade SELECT i, i % 7 FROM generate_series(1, " + ROWS + ") i");
        String sums = "SELECT sum(id) || ' ' || sum(grade) || ' ' || count(*) FROM tm__trade";
        List<String> before = database.query(sums);

        history.accept("wider", schema(counted("bigint")));
        upgrade(history);

        assertThat(database.query(sums)).isEqualTo(before);
        assertThat(types()).containsExactly("bigint", "bigint");
        assertThat(database.query("SELECT indexname FROM pg_indexes WHERE tablename = 'tm__trade' ORDER BY 1"))
                .containsExactly("ix__tm__trade__grade", "pk__tm__trade__id");
        assertThat(database.query("SELECT count(*) FROM pg_trigger WHERE tgrelid = 'tm__trade'::regclass"))
                .containsExactly("0");
        assertThat(database.query("SELECT count(*) FROM pg_proc WHERE proname LIKE 'sync\\_\\_%'"))
                .containsExactly("0");

        migrations(history).downgrade(MigrationTarget.parse("1"), MigrationListener.NONE);
        assertThat(types()).containsExactly("integer", "integer");
        assertThat(database.query(sums)).isEqualTo(before);
    }

    private List<String> types() {
        return database.query("SELECT format_type(atttypid, atttypmod) FROM pg_attribute"
                + " WHERE attrelid = 'tm__trade'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attname");
    }

    private static TableBuilder counted(String type) {
        return Table.builder("Trade", QualifiedName.of("tm__trade"))
                .columns(List.of(
                        new Column("id", ColumnType.of(type), false, null, null),
                        new Column("grade", ColumnType.of(type), true, "0", null)))
                .primaryKey(new PrimaryKey("pk__tm__trade__id", List.of("id")))
                .indexes(List.of(new Index("ix__tm__trade__grade", List.of("grade"), false)));
    }

    private void answer(HistoryBuilder history, String expression) {
        try {
            Path file = history.file("V0002.2");
            Files.writeString(
                    file,
                    ScriptRun.FILL.matcher(Files.readString(file)).replaceAll(Matcher.quoteReplacement(expression)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HistoryBuilder withRows() {
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE).accept("trades", schema(trade()));
        upgrade(history);
        database.execute("INSERT INTO tm__trade SELECT i, 'n' || i FROM generate_series(1, " + ROWS + ") i");
        return history;
    }

    private static TableBuilder trade() {
        return Table.builder("Trade", QualifiedName.of("tm__trade"))
                .columns(List.of(
                        new Column("id", ColumnType.of("bigint"), false, null, null),
                        new Column("name", ColumnType.of("text"), true, null, null)))
                .primaryKey(new PrimaryKey("pk__tm__trade__id", List.of("id")));
    }

    private static List<Column> with(Column... further) {
        List<Column> columns = new ArrayList<>(trade().build().columns());
        columns.addAll(List.of(further));
        return columns;
    }

    private static UniqueConstraint unique() {
        return new UniqueConstraint("uq__tm__trade__name", List.of("name"));
    }

    private static DatabaseSchema schema(TableBuilder table) {
        return Schemas.BASE.withTables(List.of(table.build()));
    }

    private MigrationResult upgrade(HistoryBuilder history) {
        return migrations(history).upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
    }

    private Migrations migrations(HistoryBuilder history) {
        return Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
    }
}
