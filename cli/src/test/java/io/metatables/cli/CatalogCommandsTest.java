package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code metatables catalog}: read by people and by programs, whatever somebody has written into it. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogCommandsTest {
    private static final String ROWS = "metatables.catalog__registered_table";

    private TestDatabase database;
    private MarketsProject project;

    @BeforeAll
    void compile(@TempDir Path folder) throws IOException {
        project = MarketsProject.in(folder);
        project.addSnapshots();
        project.compile();
        assertThat(CommandRun.of("migrations", "revision", "--project", folder.toString(), "-m", "first tables")
                        .exitCode())
                .isZero();
        project.compile();
    }

    @BeforeEach
    void upgrade() throws SQLException {
        database = TestDatabase.create();
        CommandRun run =
                run("migrations", "upgrade", "--classpath", project.classes().toString());
        assertThat(run.err()).isEmpty();
    }

    @Test
    void listsWhatIsRegistered() {
        CommandRun run = run("catalog", "list");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("NAMESPACE +IDENTIFIER +STATUS +TABLE +REVISION +DESCRIPTION")
                .containsPattern("example\\.markets +Asset +active +public\\.ex__asset +0001 +Tradable instruments\\.")
                .containsPattern("example\\.markets +AssetSnapshotsTS +active");
        assertThat(run("catalog", "list", "--namespace", "example.markets", "--status", "ACTIVE")
                        .out())
                .isEqualTo(run.out());
        assertThat(run("catalog", "list", "--status", "retired").out()).isEqualTo("No registered table.\n");
        assertThat(run("catalog", "list", "--namespace", "example").out()).isEqualTo("No registered table.\n");
        assertThat(identifiers(run("catalog", "list", "--json"))).containsExactly("Asset", "AssetSnapshotsTS");
    }

    @Test
    void showsEverythingOfATable() {
        CommandRun run = run("catalog", "show", "AssetSnapshotsTS");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("AssetSnapshotsTS, time-index-table of example.markets\n  Closing data.\n")
                .containsPattern("table +public\\.ex__asset_snapshots_ts")
                .containsPattern("grain +time_index, asset_uid")
                .containsPattern("cadence +1d")
                .containsPattern("asset_uid +uuid +grain +ex__asset\\.uid")
                .containsPattern("0001 +applied +registered +first tables +" + database.user());
        JsonObject table = run("catalog", "show", "AssetSnapshotsTS", "--json")
                .json()
                .getAsJsonArray("tables")
                .get(0)
                .getAsJsonObject();
        assertThat(table.getAsJsonObject("contract").get("kind").getAsString()).isEqualTo("time-index-table");
        assertThat(table.getAsJsonArray("columns")).hasSize(3);
        assertThat(table.getAsJsonArray("changes")).hasSize(1);
        assertThat(table.get("retiredAt").isJsonNull()).isTrue();
    }

    @Test
    void showsColumnsWithTheirComments() throws SQLException {
        database.execute("COMMENT ON COLUMN ex__asset.name IS 'how people call it'");

        assertThat(run("catalog", "show", "Asset").out())
                .containsPattern("uid +uuid +primary")
                .containsPattern("name +varchar\\(50\\) +how people call it");
    }

    @ParameterizedTest
    @CsvSource({
        "Aset,               'Did you mean Asset?'",
        "asset,              'Did you mean Asset, AssetSnapshotsTS?'",
        "ex__asset,          'Did you mean Asset?'",
        "AssetSnapshots,     'Did you mean AssetSnapshotsTS?'",
        "Xyzzy,              'metatables catalog search'"
    })
    void namesWhatMayHaveBeenMeant(String written, String expected) {
        CommandRun run = run("catalog", "show", written);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("[MT541] No table is registered as " + written + ".")
                .contains(expected);
        assertThat(run("catalog", "show", written, "--json").codes()).containsExactly("MT541");
    }

    @Test
    void searchesForEveryWordInEveryPlace() throws SQLException {
        database.execute("UPDATE " + ROWS + " SET labels = '[\"100%_sure\", \"O''Brien\"]' WHERE identifier = 'Asset'");

        assertThat(found("CLOSING")).as("description").containsExactly("AssetSnapshotsTS");
        assertThat(found("asset")).as("identifier").containsExactly("Asset", "AssetSnapshotsTS");
        assertThat(found("ex__asset_s")).as("name").containsExactly("AssetSnapshotsTS");
        assertThat(found("asset_uid")).as("column").containsExactly("AssetSnapshotsTS");
        assertThat(found("brien")).as("label").containsExactly("Asset");
        assertThat(found("tradable", "name")).as("in two places").containsExactly("Asset");
        assertThat(found("tradable  name")).as("in one argument").containsExactly("Asset");
        assertThat(found("tradable", "closing")).as("all of them").isEmpty();
        assertThat(found("00%_s")).as("letters only").containsExactly("Asset");
        assertThat(found("%")).containsExactly("Asset");
        assertThat(found("a%t")).isEmpty();
        assertThat(found("'; DROP TABLE x; --")).isEmpty();
    }

    @Test
    void neverSendsToATerminalWhatItWouldObey() throws SQLException {
        database.execute("UPDATE " + ROWS + " SET description = E'gold\\u001b[2J\\u202e\\u009b5m\\nsecond line',"
                + " labels = '[\"\\u001b]0;x\\u0007\"]' WHERE identifier = 'Asset';"
                + " COMMENT ON COLUMN ex__asset.name IS E'\\u001b[31mred\\u2066'");

        for (String[] command :
                List.of(new String[] {"catalog", "list"}, new String[] {"catalog", "show", "Asset"}, new String[] {
                    "catalog", "search", "gold"
                })) {
            CommandRun text = run(command);
            assertThat(text.out()).contains("gold\\u001b[2J\\u202e\\u009b5m").doesNotContainPattern(OBEYED);
            CommandRun json =
                    run(Stream.concat(Stream.of(command), Stream.of("--json")).toArray(String[]::new));
            assertThat(json.out()).doesNotContainPattern(OBEYED);
            assertThat(table(json).get("description").getAsString())
                    .isEqualTo("gold\u001b[2J\u202e\u009b5m\nsecond line");
        }
        assertThat(run("catalog", "list").out()).doesNotContain("second line");
        assertThat(run("catalog", "show", "A\u202eset").err())
                .startsWith("[MT541] No table is registered as A\\u202eset");
    }

    private static final String OBEYED = "[\\p{Cntrl}\\x{80}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}&&[^\\n]]";

    /** The constraints are gone, and the rows hold what they please. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = 'LOST', management_mode = 'NOBODY'",
                "status = NULL, kind = NULL, provider = NULL, history_table = NULL, revision = NULL, contract_fingerprint = NULL",
                "contract = '[1, 2]', labels = '{\"a\": 1}', grain = '7'",
                "contract = '\"text\"', labels = '[null, [1], {}]', grain = '[null]'",
                "contract = 'null', labels = 'null', grain = 'null'",
                "contract = NULL, labels = NULL, drop_protected = NULL, created_at = NULL, updated_at = 'infinity'",
                "contract = '{\"columns\": [1, {\"name\": 7, \"nullable\": \"yes\"}], \"foreignKeys\": [3, {\"columns\": {}}]}'",
                "contract = '{\"columns\": {\"name\": []}, \"primaryKey\": {\"a\": 1}, \"foreignKeys\": \"none\"}'",
                "contract = (repeat('[', 3000) || repeat(']', 3000))::jsonb",
                "namespace = NULL, physical_name = NULL, physical_schema = NULL, uid = NULL",
            })
    void takesRowsThatSomebodyHasDamagedAsTheyAre(String damage) throws SQLException {
        database.execute("""
                ALTER TABLE %1$s DROP CONSTRAINT ck__catalog__registered_table__status;
                ALTER TABLE %1$s DROP CONSTRAINT ck__catalog__registered_table__management_mode;
                ALTER TABLE %1$s DROP CONSTRAINT pk__catalog__registered_table__uid;
                DO $$ DECLARE name text; BEGIN
                    FOR name IN SELECT attname FROM pg_attribute
                            WHERE attrelid = '%1$s'::regclass AND attnotnull AND attnum > 0 LOOP
                        EXECUTE format('ALTER TABLE %1$s ALTER COLUMN %%I DROP NOT NULL', name);
                    END LOOP;
                END $$;
                UPDATE %1$s SET %2$s WHERE identifier = 'Asset';
                """.formatted(ROWS, damage));

        for (String json : List.of("", "--json")) {
            for (String command : List.of("list", "show Asset", "search asset")) {
                CommandRun run = run(("catalog " + command + " " + json).split(" "));
                assertThat(run.err()).isEmpty();
                assertThat(run.exitCode()).isZero();
                assertThat(run.out()).containsPattern("\\bAsset\\b");
            }
        }
    }

    @Test
    void cutsATextOfTenMegabytesInATable() throws SQLException {
        database.execute("UPDATE " + ROWS + " SET description = repeat('x', 10000000) WHERE identifier = 'Asset'");

        assertThat(run("catalog", "list").out()).contains("x...").hasSizeLessThan(2000);
        assertThat(table(run("catalog", "list", "--json")).get("description").getAsString())
                .hasSize(10_000_000);
    }

    @Test
    void saysThatThereIsNoCatalog() throws SQLException {
        database = TestDatabase.create();
        for (String command : List.of("list", "show Asset", "search asset")) {
            CommandRun run = run(("catalog " + command).split(" "));
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).startsWith("[MT540] The database has no catalog");
        }
    }

    @Test
    void saysThatTheCatalogIsOlder() throws SQLException {
        database.execute("DROP VIEW metatables.history, metatables.columns, metatables.tables");

        assertThat(run("catalog", "list", "--json").codes()).containsExactly("MT543");
    }

    @Test
    void needsNothingButToReadTheCatalog() throws SQLException {
        TestDatabase owner = database;
        TestDatabase reader = TestDatabase.create();
        database = new TestDatabase(owner.url(), reader.user(), reader.password());
        assertThat(run("catalog", "list").err())
                .startsWith("[MT542]")
                .contains("GRANT USAGE ON SCHEMA metatables", "GRANT SELECT ON ALL TABLES IN SCHEMA metatables");

        owner.execute("GRANT USAGE ON SCHEMA metatables TO " + reader.user()
                + "; GRANT SELECT ON ALL TABLES IN SCHEMA metatables TO " + reader.user());
        assertThat(run("catalog", "show", "AssetSnapshotsTS").err()).isEmpty();
        assertThat(run("catalog", "search", "closing").out()).contains("AssetSnapshotsTS");
        assertThat(run("catalog", "list").out()).contains("AssetSnapshotsTS");
    }

    private List<String> found(String... words) {
        return identifiers(run(Stream.concat(Stream.of("catalog", "search", "--json"), Stream.of(words))
                .toArray(String[]::new)));
    }

    private static List<String> identifiers(CommandRun run) {
        assertThat(run.codes()).isEmpty();
        JsonArray tables = run.json().getAsJsonArray("tables");
        return StreamSupport.stream(tables.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(table -> table.get("identifier").getAsString())
                .toList();
    }

    private static JsonObject table(CommandRun run) {
        return run.json().getAsJsonArray("tables").get(0).getAsJsonObject();
    }

    private CommandRun run(String... arguments) {
        Map<String, String> environment = Map.of(
                "METATABLES_URL",
                database.url(),
                "METATABLES_USER",
                database.user(),
                "PGPASSWORD",
                database.password());
        return CommandRun.in(environment, "", arguments);
    }
}
