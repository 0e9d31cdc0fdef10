package io.metatables.runtime.migrate;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.diff.Renames;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that gets another identifier stays the same table in the catalog, whatever happens on the way. */
@Tag("database")
class RenameTest {
    private static final DatabaseSchema BASE = DatabaseSchema.empty("test.renames", "rn");

    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();
    private HistoryBuilder history;

    /** Leg becomes Input, and Input becomes Part. */
    @BeforeEach
    void history() {
        history = new HistoryBuilder(folder, BASE)
                .accept("legs", schema("Leg"))
                .accept("inputs", schema("Input"), renamed("Leg", "Input"))
                .accept("parts", schema("Part"), renamed("Input", "Part"));
    }

    @Test
    void keepsItsRowUpAndDownAndUpAgain() {
        upgrade("1");
        String uid = uid("Leg");

        MigrationResult result = upgrade("2");
        assertThat(result.mended()).isZero();
        assertThat(rows()).containsExactly("Input rn__input ACTIVE 0002 " + uid);
        assertThat(upgrade("2").mended()).isZero();

        assertThat(downgrade("-1").mended()).isZero();
        assertThat(rows()).containsExactly("Leg rn__leg ACTIVE 0001 " + uid);

        upgrade("head");
        assertThat(rows()).containsExactly("Part rn__part ACTIVE 0003 " + uid);

        downgrade("base");
        assertThat(rows())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Leg rn__leg RETIRED")
                .endsWith(uid);
        upgrade("head");
        assertThat(rows()).containsExactly("Part rn__part ACTIVE 0003 " + uid);
    }

    @Test
    void staysUnderItsOldNameWhileTheRevisionFails() throws IOException {
        upgrade("1");
        String uid = uid("Leg");
        Path file = history.file("V0002");
        String sql = Files.readString(file);
        Files.writeString(file, sql + "SELECT no_such_column;\n");

        assertRefused(MigrationCode.STATEMENT_FAILED, () -> upgrade("2"));
        assertThat(rows()).containsExactly("Leg rn__leg ACTIVE 0001 " + uid);

        assertRefused(MigrationCode.STATEMENT_FAILED, () -> upgrade("2"));
        Files.writeString(file, sql);
        upgrade("2");
        assertThat(rows()).containsExactly("Input rn__input ACTIVE 0002 " + uid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "head"})
    void isFoundWhereAnUpgradeDiedAfterTheRevision(String target) {
        String uid = dieAfter("2", "Input", "Leg");

        upgrade(target);

        assertThat(rows())
                .containsExactly(
                        target.equals("2") ? "Input rn__input ACTIVE 0002 " + uid : "Part rn__part ACTIVE 0003 " + uid);
        assertThat(upgrade(target).mended()).isZero();
    }

    @Test
    void isFoundByADowngradeWhereAnUpgradeDied() {
        String uid = dieAfter("2", "Input", "Leg");

        downgrade("-1");

        assertThat(rows()).containsExactly("Leg rn__leg ACTIVE 0001 " + uid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "head"})
    void isFoundWhereADowngradeDiedAfterTheScript(String target) {
        String uid = dieAfter("1", "Leg", "Input");

        upgrade(target);

        assertThat(rows()).hasSize(1).first().asString().contains(" ACTIVE ").endsWith(uid);
        assertThat(upgrade(target).mended()).isZero();
    }

    @Test
    void isFoundByADowngradeWhereADowngradeDied() {
        String uid = dieAfter("1", "Leg", "Input");

        downgrade("-1");

        assertThat(rows())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Leg rn__leg RETIRED")
                .endsWith(uid);
    }

    @Test
    void goesBackWhereADowngradeFails() throws IOException {
        upgrade("2");
        String uid = uid("Input");
        Path file = history.file("U0002");
        Files.writeString(file, Files.readString(file) + "SELECT no_such_column;\n");

        assertRefused(MigrationCode.STATEMENT_FAILED, () -> downgrade("-1"));
        assertThat(rows()).containsExactly("Input rn__input ACTIVE 0002 " + uid);
    }

    @Test
    void takesTheNameOfATableThatWasDroppedAndGivesItBack() {
        history = new HistoryBuilder(folder.resolve("other"), BASE)
                .accept("both", schema("Leg", "Input"))
                .accept("drop", schema("Leg"))
                .accept("rename", schema("Input"), renamed("Leg", "Input"));
        upgrade("1");
        String leg = uid("Leg");
        String input = uid("Input");

        upgrade("head");
        assertThat(rows()).containsExactly("Input rn__input ACTIVE 0003 " + leg, "Leg rn__input RETIRED 0001 " + input);

        downgrade("1");
        assertThat(rows()).containsExactly("Input rn__input ACTIVE 0001 " + input, "Leg rn__leg ACTIVE 0002 " + leg);
    }

    @Test
    void keepsItsRowInAnotherSchemaAndItsProtection() {
        history = new HistoryBuilder(folder.resolve("other"), BASE)
                .accept("here", schema("Leg"))
                .accept("there", BASE.withTables(List.of(table("Leg", "rn_there"))));
        upgrade("1");
        String uid = uid("Leg");
        database.execute("UPDATE metatables.catalog__registered_table SET drop_protected = true");

        upgrade("head");
        assertThat(rows()).containsExactly("Leg rn__leg ACTIVE 0002 " + uid);
        assertThat(database.query("SELECT physical_schema || ' ' || drop_protected"
                        + " FROM metatables.catalog__registered_table"))
                .containsExactly("rn_there true");

        downgrade("-1");
        assertThat(rows()).containsExactly("Leg rn__leg ACTIVE 0001 " + uid);
    }

    /** The database is at a revision, but the row is as the step before the finish left it; answers its uid. */
    private String dieAfter(String position, String identifier, String stillRegisteredAs) {
        upgrade(position);
        database.execute("UPDATE metatables.catalog__registered_table SET status = 'RESERVED', identifier = '"
                + stillRegisteredAs + "', physical_name = 'rn__" + stillRegisteredAs.toLowerCase(Locale.ROOT)
                + "', contract_fingerprint = 'old' WHERE identifier = '" + identifier + "'");
        return uid(stillRegisteredAs);
    }

    private String uid(String identifier) {
        return database.query("SELECT uid::text FROM metatables.catalog__registered_table WHERE identifier = '"
                        + identifier + "'")
                .get(0);
    }

    private List<String> rows() {
        return database.query("SELECT concat_ws(' ', identifier, physical_name, status, revision, uid)"
                + " FROM metatables.catalog__registered_table ORDER BY identifier");
    }

    private MigrationResult upgrade(String target) {
        return migrations().upgrade(MigrationTarget.parse(target), MigrationListener.NONE);
    }

    private MigrationResult downgrade(String target) {
        return migrations().downgrade(MigrationTarget.parse(target), MigrationListener.NONE);
    }

    private Migrations migrations() {
        return Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
    }

    private static Renames renamed(String from, String to) {
        return new Renames(Map.of(to, from), Map.of());
    }

    private static DatabaseSchema schema(String... identifiers) {
        return BASE.withTables(List.of(identifiers).stream()
                .map(identifier -> table(identifier, null))
                .toList());
    }

    private static Table table(String identifier, @Nullable String schema) {
        String name = "rn__" + identifier.toLowerCase(Locale.ROOT);
        return Table.builder(identifier, new QualifiedName(schema, name))
                .columns(List.of(new Column("uid", ColumnType.parse("uuid"), false, null, null)))
                .primaryKey(new PrimaryKey("pk__" + name + "__uid", List.of("uid")))
                .build();
    }
}
