package io.metatables.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.testing.ScriptRun;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.OwnedSequence;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.SequenceOptions;
import io.metatables.schema.model.Serial;
import io.metatables.schema.model.StorageParameters;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableStorage;
import io.metatables.schema.plan.MigrationPlanner;
import io.metatables.schema.postgres.PostgresRenderer;
import io.metatables.schema.postgres.RevisionScript;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The sequence of a serial column is kept as its table is, as if PostgreSQL had made the two together: unlogged with it from release
 * 15 on, and never before.
 */
@Tag("database")
class UnloggedSequenceTest {
    private static final QualifiedName NAME = QualifiedName.of("app__Click's log");
    private static final TableStorage UNLOGGED = new TableStorage(true, StorageParameters.NONE, null, null);
    private static final Column ID = new Column("id", ColumnType.of("bigint"), false, null, null);
    private static final Column COUNTED = ID.withGeneration(
            new Serial(new OwnedSequence(QualifiedName.of("app__Click's log_id_seq"), SequenceOptions.of("bigint"))));
    private static final Column NOTE = new Column("note", ColumnType.of("text"), true, null, null);
    private static final DatabaseSchema NOTHING = DatabaseSchema.empty("app", "app");

    private TestDatabase database;

    @BeforeEach
    void makeDatabase() {
        database = TestServer.newDatabase();
    }

    @Test
    void ofANewTable() throws SQLException {
        up(NOTHING, schema(UNLOGGED, NOTE, COUNTED));
        assertThat(sequences()).containsExactly(asUnlogged());
    }

    @Test
    void ofAColumnThatComesAndGoesAndIsBack() throws SQLException {
        DatabaseSchema without = schema(UNLOGGED, NOTE);
        DatabaseSchema with = schema(UNLOGGED, NOTE, COUNTED);
        up(NOTHING, without);
        up(without, with);
        assertThat(sequences()).containsExactly(asUnlogged());
        up(with, without);
        assertThat(sequences()).isEmpty();
        down(with, without);
        assertThat(sequences()).containsExactly(asUnlogged());
    }

    @Test
    void ofAColumnThatIsCountedFromNowOnAndAgain() throws SQLException {
        DatabaseSchema plain = schema(UNLOGGED, NOTE, ID);
        DatabaseSchema counted = schema(UNLOGGED, NOTE, COUNTED);
        up(NOTHING, plain);
        up(plain, counted);
        assertThat(sequences()).containsExactly(asUnlogged());
        up(counted, plain);
        assertThat(sequences()).isEmpty();
        down(counted, plain);
        assertThat(sequences()).containsExactly(asUnlogged());
    }

    @Test
    void ofATableThatIsUnloggedOnOneSideOfTheRevisionOnly() throws SQLException {
        DatabaseSchema logged = schema(TableStorage.DEFAULT, NOTE);
        DatabaseSchema unlogged = schema(UNLOGGED, NOTE, COUNTED);
        up(NOTHING, logged);
        up(logged, unlogged);
        assertThat(sequences()).containsExactly(asUnlogged());
        DatabaseSchema back = schema(TableStorage.DEFAULT, NOTE, COUNTED);
        up(unlogged, back);
        assertThat(sequences()).containsExactly("p");
        up(back, schema(UNLOGGED, NOTE));
        down(back, schema(UNLOGGED, NOTE));
        assertThat(sequences()).containsExactly("p");
    }

    private List<String> sequences() {
        return database.query("SELECT relpersistence FROM pg_class WHERE relkind = 'S'");
    }

    private String asUnlogged() {
        return database.query(
                        "SELECT CASE WHEN current_setting('server_version_num')::int < 150000 THEN 'p' ELSE 'u' END")
                .get(0);
    }

    private void up(DatabaseSchema from, DatabaseSchema to) throws SQLException {
        new ScriptRun(database).up(script(from, to));
    }

    private void down(DatabaseSchema from, DatabaseSchema to) throws SQLException {
        new ScriptRun(database).down(script(from, to));
    }

    private static RevisionScript script(DatabaseSchema from, DatabaseSchema to) {
        return PostgresRenderer.render(MigrationPlanner.plan(SchemaDiffer.diff(from, to, Renames.NONE), from, to));
    }

    private static DatabaseSchema schema(TableStorage storage, Column... columns) {
        return NOTHING.withTables(List.of(Table.builder("Click", NAME)
                .columns(Arrays.asList(columns))
                .storage(storage)
                .build()));
    }
}
