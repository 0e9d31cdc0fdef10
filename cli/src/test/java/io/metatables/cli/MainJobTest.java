package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: javac, revision, upgrade, current, downgrade; on a real database. */
@Tag("database")
class MainJobTest {
    @TempDir
    private Path folder;

    private TestDatabase database;
    private MarketsProject project;

    @BeforeEach
    void begin() throws IOException, SQLException {
        database = TestDatabase.create();
        project = MarketsProject.in(folder);
    }

    @Test
    void showsAPersonHowItGoes() throws IOException, SQLException {
        project.compile();
        CommandRun accepted = revision("-m", "Größen der Märkte");
        assertThat(accepted.err()).isEmpty();
        assertThat(accepted.exitCode()).isZero();
        assertThat(accepted.out())
                .contains("Accepted revision 0001", "Größen der Märkte", "V0001__groessen_der_maerkte.sql");
        project.addSnapshots();
        project.compile();
        assertThat(revision("-m", "asset snapshots").exitCode()).isZero();
        assertThat(project.compile()).doesNotContain("pending");

        CommandRun before = onDatabase("current");
        assertThat(before.exitCode()).isZero();
        assertThat(before.out()).contains("Database at base, head is 0002: 2 revisions to apply");

        CommandRun upgraded = onDatabase("upgrade");
        assertThat(upgraded.err()).isEmpty();
        assertThat(upgraded.exitCode()).isZero();
        assertThat(upgraded.out())
                .containsPattern(
                        "0001 Größen der Märkte \\.\\.\\. applied in [0-9.]+ m?s\\R0002 asset snapshots \\.\\.\\. applied in")
                .contains("from base to 0002, 2 revisions", "2 tables registered");
        assertThat(database.tables()).isEqualTo(2);
        assertThat(onDatabase("upgrade").out())
                .startsWith("Nothing to do: example.markets in schema public is at 0002");

        CommandRun after = onDatabase("current");
        assertThat(after.out())
                .contains("nothing to apply")
                .containsPattern("0002 +asset snapshots +applied")
                .containsPattern("AssetSnapshotsTS +public\\.ex__asset_snapshots_ts +0002 +active");

        assertThat(onDatabase("downgrade", "-1").out()).contains("0002 asset snapshots ... taken back in");
        assertThat(database.tables()).isEqualTo(1);
        assertThat(onDatabase("upgrade", "+1").exitCode()).isZero();
        assertThat(onDatabase("downgrade", "base").out()).contains("from 0002 to base, 2 revisions");
        assertThat(database.tables()).isZero();
        assertThat(onDatabase("upgrade", "1").out()).contains("from base to 0001");
    }

    @Test
    void takesWhatCannotBeRestoredBackOnlyIfThatIsSaid() throws IOException {
        project.compile();
        assertThat(revision("-m", "assets").exitCode()).isZero();
        Path down = project.history().resolve("U0001__assets.sql");
        Files.writeString(down, "-- restores: irreversible\nSELECT 1;\n", StandardOpenOption.APPEND);
        project.compile();
        assertThat(onDatabase("upgrade").exitCode()).isZero();

        CommandRun refused = onDatabase("downgrade", "-1");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .contains("[MT378]", "U0001__assets.sql, line ", "SELECT 1", "--accept-data-loss 0001");
        assertThat(onDatabase("downgrade", "-1", "--json").codes()).containsExactly("MT378");

        assertThat(onDatabase("downgrade", "-1", "--accept-data-loss", "1").out())
                .contains("from 0001 to base, 1 revision");
    }

    @Test
    void answersAProgramInJson() throws IOException {
        project.compile();
        JsonObject accepted = revision("-m", "assets", "--json").json();
        assertThat(accepted.get("revision").getAsString()).isEqualTo("0001");
        assertThat(accepted.getAsJsonArray("files").toString()).contains("V0001__assets.sql", "schema.json");
        project.compile();

        JsonObject upgraded = onDatabase("upgrade", "--json").json();
        assertThat(upgraded.get("to").getAsString()).isEqualTo("0001");
        assertThat(upgraded.getAsJsonArray("revisions")).hasSize(1);
        assertThat(upgraded.getAsJsonArray("findings")).isEmpty();

        JsonObject current = onDatabase("current", "--json").json();
        assertThat(current.get("applied")).isEqualTo(current.get("head"));
        assertThat(current.getAsJsonArray("tables")
                        .get(0)
                        .getAsJsonObject()
                        .get("status")
                        .getAsString())
                .isEqualTo("active");

        JsonObject downgraded = onDatabase("downgrade", "base", "--json").json();
        assertThat(downgraded.get("command").getAsString()).isEqualTo("downgrade");
        assertThat(downgraded.get("to").getAsString()).isEqualTo("base");
    }

    @Test
    void acceptsADropOnlyByName() throws IOException {
        project.setTicker(true);
        project.compile();
        assertThat(revision("-m", "assets").exitCode()).isZero();
        project.setTicker(false);
        project.compile();

        CommandRun refused = revision("-m", "no tickers");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("[MT324]", "--accept-drop Asset.ticker", "@RenamedFrom");
        assertThat(revision("-m", "no tickers", "--accept-drop", "Asset.ticker").exitCode())
                .isZero();
    }

    @Test
    void saysHowLongAMarkerHasToStay() throws IOException {
        project.compile();
        revision("-m", "assets");
        project.renameName("@RenamedFrom(value = \"name\", online = true)");
        project.compile();

        CommandRun renamed = revision("-m", "titles");
        assertThat(renamed.out())
                .contains("Remove these markers when no instance of the former release runs any more")
                .contains("  @RenamedFrom(\"name\") of Asset.title")
                .doesNotContain("may go from the models now");
        assertThat(project.compile()).doesNotContain("[MT240]");

        project.renameName("");
        assertThat(project.compile()).contains("drop former name Asset.name of title");
        JsonObject ended = revision("-m", "no names", "--json").json();
        assertThat(ended.getAsJsonArray("lastingMarkers")).isEmpty();
        assertThat(onDatabase("upgrade").exitCode()).isZero();
    }

    @Test
    void refusesADatabaseThatIsAheadOfTheCode() throws IOException {
        project.compile();
        revision("-m", "assets");
        project.addSnapshots();
        project.compile();
        revision("-m", "snapshots");
        project.compile();
        assertThat(onDatabase("upgrade").exitCode()).isZero();
        project = MarketsProject.in(folder.resolve("release before"));
        project.compile();
        revision("-m", "assets");
        project.compile();

        CommandRun current = onDatabase("current");
        assertThat(current.exitCode()).isEqualTo(1);
        assertThat(current.err()).contains("[MT352]");
        assertThat(current.out()).contains("upgrade would be refused").doesNotContain("nothing to apply");
        CommandRun upgrade = onDatabase("upgrade", "--json");
        assertThat(upgrade.exitCode()).isEqualTo(1);
        assertThat(upgrade.err()).isEmpty();
        assertThat(upgrade.codes()).containsExactly("MT352");
    }

    @Test
    void aRevisionByHandGoesThroughTheChain() throws IOException, SQLException {
        project.compile();
        revision("-m", "assets");
        CommandRun begun = revision("-m", "first asset", "--empty");
        assertThat(begun.err()).isEmpty();
        assertThat(begun.out()).contains("Began revision 0002", "V0002__first_asset.sql", "write its SQL");
        assertThat(revision("-m", "by name", "--empty", "--no-transaction").out())
                .contains("V0003__by_name.sql.conf");
        project.compile();
        assertThat(onDatabase("upgrade").err()).as("empty files apply").isEmpty();
        assertThat(onDatabase("downgrade", "0001").err()).isEmpty();

        append("V0002__first_asset.sql", "INSERT INTO ex__asset VALUES (gen_random_uuid(), 'gold');");
        append("U0002__first_asset.sql", "DELETE FROM ex__asset WHERE name = 'gold';");
        append("V0003__by_name.sql", "CREATE INDEX CONCURRENTLY by_name ON ex__asset (upper(name));");
        append("U0003__by_name.sql", "DROP INDEX CONCURRENTLY by_name;");
        project.compile();
        CommandRun upgraded = onDatabase("upgrade");
        assertThat(upgraded.err()).isEmpty();
        assertThat(upgraded.out()).contains("from 0001 to 0003");
        database.execute("DO $$ BEGIN ASSERT (SELECT count(*) FROM ex__asset) = 1; END $$");
        assertThat(onDatabase("downgrade", "base").exitCode()).isZero();
    }

    private void append(String file, String sql) throws IOException {
        Path path = project.history().resolve(file);
        Files.writeString(path, Files.readString(path) + sql + "\n");
    }

    @Test
    void namesWhatDoesNotExist() throws IOException {
        project.compile();
        revision("-m", "assets");
        project.compile();

        assertThat(onDatabase("upgrade", "0007").err()).contains("0007");
        assertThat(onDatabase("upgrade", "0007").exitCode()).isEqualTo(1);
        assertThat(onDatabase("upgrade", "--provider", "Nobody").err())
                .contains("[MT513]", "com.example.markets.Markets");
    }

    private CommandRun revision(String... options) {
        return CommandRun.of(join(
                new String[] {
                    "migrations", "revision", "--project", project.folder().toString()
                },
                options));
    }

    private CommandRun onDatabase(String verb, String... options) {
        String[] connection = {
            "migrations",
            verb,
            "--classpath",
            project.classes().toString(),
            "--url",
            database.url(),
            "--user",
            database.user()
        };
        return CommandRun.in(Map.of("PGPASSWORD", database.password()), "", join(connection, options));
    }

    private static String[] join(String[] first, String[] second) {
        return Stream.of(first, second).flatMap(Stream::of).toArray(String[]::new);
    }
}
