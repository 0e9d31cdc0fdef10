package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same revisions in many schemas of one database. */
@Tag("database")
class TenantsTest {
    private static final String ODD = "Mieter \"7\"; ä";

    @TempDir
    private Path folder;

    private MarketsProject project;
    private TestDatabase database;

    @BeforeEach
    void makeARevisionAndSchemas() throws IOException, SQLException {
        database = TestDatabase.create();
        database.execute("CREATE SCHEMA a; CREATE SCHEMA b; CREATE SCHEMA \"Mieter \"\"7\"\"; ä\"");
        project = MarketsProject.in(folder);
        accept("assets");
    }

    @Test
    void allSchemasAreUpgradedAndOneThatFailsStopsNoOther() throws IOException, SQLException {
        assertThat(run("upgrade", "--schema", "a", "--schema", "b", "--schema", ODD)
                        .exitCode())
                .isZero();
        project.addSnapshots();
        accept("snapshots");
        database.execute("CREATE TABLE b.ex__asset_snapshots_ts (mine int)");

        CommandRun upgrade = run("upgrade", "--all-schemas", "--parallel", "2");

        assertThat(upgrade.exitCode()).isEqualTo(1);
        assertThat(upgrade.out())
                .contains(
                        "a: 0002 snapshots ... applied in",
                        "example.markets in schema " + ODD + ": from 0001 to 0002, 1 revision in",
                        "3 schemas: 2 well, 1 not: b.");
        assertThat(upgrade.err()).contains("[MT357] Schema b: ").doesNotContain("Schema a");
        CommandRun current = run("current", "--all-schemas");
        assertThat(current.out()).contains("in schema a,", "in schema b,", "in schema " + ODD + ",");
        assertThat(database.ask("SELECT string_agg(physical_schema || ' ' || identifier || ' ' || status, ', '"
                        + " ORDER BY physical_schema COLLATE \"C\", identifier) FROM metatables.catalog__registered_table"
                        + " WHERE status = 'ACTIVE'"))
                .isEqualTo(ODD + " Asset ACTIVE, " + ODD + " AssetSnapshotsTS ACTIVE, a Asset ACTIVE,"
                        + " a AssetSnapshotsTS ACTIVE, b Asset ACTIVE");

        database.execute("DROP TABLE b.ex__asset_snapshots_ts");
        assertThat(run("upgrade", "--all-schemas").out()).contains("3 schemas: all well.");
        assertThat(run("downgrade", "base", "--all-schemas").exitCode()).isZero();
        assertThat(database.ask("SELECT count(*) FROM pg_tables WHERE tablename LIKE 'ex\\_\\_asset%'"))
                .isEqualTo("0");
    }

    @Test
    void jsonHasAnObjectForEachSchema() throws SQLException {
        run("upgrade", "--schema", "a", "--schema", "b");
        database.execute("UPDATE b.ex__schema_history SET checksum = 1 WHERE version = '0001'");

        CommandRun current = run("current", "--all-schemas", "--json");

        assertThat(current.exitCode()).isEqualTo(1);
        JsonObject json = current.json();
        assertThat(json.get("command").getAsString()).isEqualTo("current");
        JsonArray schemas = json.getAsJsonArray("schemas");
        assertThat(schemas).hasSize(2);
        assertThat(schemas.get(0).getAsJsonObject().get("schema").getAsString()).isEqualTo("a");
        assertThat(schemas.get(0).getAsJsonObject().getAsJsonArray("findings")).isEmpty();
        assertThat(schemas.get(1).getAsJsonObject().getAsJsonArray("findings")).hasSize(1);
        assertThat(current.codes()).containsExactly("MT353");
    }

    @Test
    void jsonTellsOfEachRevisionOnStandardErrorAsItHappens() {
        CommandRun upgrade = run("upgrade", "--schema", "a", "--schema", "b", "--parallel", "1", "--json");

        List<JsonObject> events = upgrade.err()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertThat(events)
                .extracting(event -> event.get("event").getAsString() + " "
                        + event.get("schema").getAsString() + " "
                        + event.get("revision").getAsString())
                .containsExactly(
                        "revision-started a 0001",
                        "part-started a 0001",
                        "revision-finished a 0001",
                        "revision-started b 0001",
                        "part-started b 0001",
                        "revision-finished b 0001");
        assertThat(events.get(2).get("elapsedMillis").getAsLong()).isPositive();
        assertThat(Instant.parse(events.get(0).get("at").getAsString())).isBeforeOrEqualTo(Instant.now());
        assertThat(upgrade.codes()).isEmpty();
    }

    @Test
    void planIsShownForEachSchemaAndRunsNothing() throws SQLException {
        CommandRun plan = run("upgrade", "--schema", "a", "--schema", "b", "--plan");

        assertThat(plan.exitCode()).isZero();
        assertThat(plan.out()).contains("in schema a", "in schema b");
        assertThat(database.ask("SELECT count(*) FROM pg_tables WHERE schemaname IN ('a', 'b')"))
                .isEqualTo("0");
    }

    @Test
    void scriptOfAllIsSqlFromItsFirstLineToItsLast() throws SQLException {
        CommandRun script = run("upgrade", "--schema", "a", "--schema", ODD, "--sql");

        database.execute(script.out());

        assertThat(run("current", "--all-schemas").out())
                .contains("Database at 0001")
                .doesNotContain("at base");
        assertThat(run("register", "--all-schemas").exitCode()).isZero();
        assertThat(database.ask("SELECT count(*) FROM metatables.catalog__registered_table WHERE status = 'ACTIVE'"))
                .isEqualTo("2");
    }

    @Test
    void oneSchemaIsComparedWithItsRevisions() throws SQLException {
        run("upgrade", "--schema", "a");
        assertThat(run("check", "--database", "--schema", "a", "--role", database.user())
                        .exitCode())
                .isZero();
        database.execute("ALTER TABLE a.ex__asset DROP COLUMN name");

        assertThat(run("check", "--database", "--schema", "a").out()).contains("Asset");
        assertThat(run("check", "--database", "--schema", "a").exitCode()).isEqualTo(1);
        assertThat(CommandRun.of("migrations", "check", "--schema", "a").exitCode())
                .isEqualTo(2);
    }

    @Test
    void schemaWhoseHistoryBelongsToAStrangerIsLeftAlone() throws SQLException {
        database.administer("CREATE SCHEMA evil; CREATE TABLE evil.ex__schema_history (version text)");

        CommandRun none = run("upgrade", "--all-schemas", "--json");

        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.codes()).containsExactly("MT526");
    }

    @Test
    void wrongOptionsAreRefused() {
        assertThat(run("upgrade", "--schema", "a", "--all-schemas").exitCode()).isEqualTo(2);
        assertThat(run("upgrade", "--parallel", "0").exitCode()).isEqualTo(2);
        CommandRun missing = run("upgrade", "--schema", "no_such", "--json");
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.codes()).containsExactly("MT361");
    }

    private void accept(String message) throws IOException {
        project.compile();
        assertThat(CommandRun.of("migrations", "revision", "-m", message, "--project", folder.toString())
                        .err())
                .isEmpty();
        project.compile();
    }

    private CommandRun run(String verb, String... options) {
        String[] common = {
            "migrations",
            verb,
            "--classpath",
            project.classes().toString(),
            "--url",
            database.url(),
            "--user",
            database.user(),
            "--password-stdin"
        };
        return CommandRun.in(
                Map.of(),
                database.password() + "\n",
                Stream.of(common, options).flatMap(Stream::of).toArray(String[]::new));
    }
}
