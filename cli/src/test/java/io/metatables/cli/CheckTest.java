package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} says of a project, from javac's output and the source tree alone. */
class CheckTest {
    @TempDir
    private Path folder;

    private MarketsProject project;

    @BeforeEach
    void begin() throws IOException {
        project = MarketsProject.in(folder);
    }

    @Test
    void saysWhatIsFineAndWhatIsPending() throws IOException {
        project.compile();
        CommandRun pending = run("check");
        assertThat(pending.exitCode()).isEqualTo(1);
        assertThat(pending.out()).isEqualTo("example.markets: 1 finding." + System.lineSeparator());
        assertThat(pending.err()).contains("[MT316] 1 change has no revision yet", "create table Asset");

        assertThat(run("revision", "-m", "assets").exitCode()).isZero();
        CommandRun sound = run("check");
        assertThat(sound.err()).isEmpty();
        assertThat(sound.exitCode()).isZero();
        assertThat(sound.out()).startsWith("example.markets: 1 revision, head 0001; the chain is sound");

        project.compile();
        assertThat(run("check").exitCode()).isZero();
    }

    @Test
    void answersInJson() throws IOException {
        project.compile();
        run("revision", "-m", "assets");
        project.addSnapshots();
        project.compile();

        CommandRun run = run("check", "--json", "--provider", "Markets");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.codes()).containsExactly("MT316");
        assertThat(run.json().getAsJsonArray("providers").get(0).toString())
                .isEqualTo("{\"namespace\":\"example.markets\",\"sound\":false,\"head\":\"0001\",\"revisions\":1,"
                        + "\"changes\":[\"create table AssetSnapshotsTS\"],\"replayed\":false}");
    }

    @Test
    void checksEveryProviderUnlessOneIsNamed() throws IOException {
        project.compile();
        run("revision", "-m", "assets");
        Path other = Files.createDirectories(folder.resolve("src/main/resources/metatables/other_group"));
        Files.writeString(other.resolve("V0001__mine.sql"), "SELECT 1;\n");

        assertThat(run("check").out()).contains("example.markets: 1 revision", "other_group: 1 finding");
        assertThat(run("check").err()).contains("[MT320]");
        assertThat(run("check", "--provider", "com.example.markets.Markets").exitCode())
                .isZero();
        assertThat(run("check", "--provider", "other.group").exitCode()).isEqualTo(1);
        assertThat(run("check", "--provider", "Nobody").err())
                .contains("[MT517] There is no provider 'Nobody'", "example_markets, other_group");
    }

    @Test
    void readsSqlByHand() throws IOException {
        project.compile();
        run("revision", "-m", "assets");
        run("revision", "-m", "by hand", "--empty");
        Path file = project.history().resolve("V0002__by_hand.sql");
        Files.writeString(file, Files.readString(file) + "DROP TABLE ex__asset;\n");

        assertThat(run("check").err()).startsWith("[MT340] ").contains("V0002__by_hand.sql:");
        assertThat(run("check").exitCode()).isEqualTo(1);
        assertThat(run("check", "--applied", "0002").exitCode()).isZero();
    }

    @Test
    @Tag("database")
    void replaysOnAServerOfItsOwn() throws IOException {
        project.compile();
        run("revision", "-m", "assets");
        project.addSnapshots();
        project.compile();
        run("revision", "-m", "snapshots");

        CommandRun sound = run("check", "--replay");
        assertThat(sound.err()).isEmpty();
        assertThat(sound.exitCode()).isZero();
        assertThat(sound.out()).contains("A replay went up to the snapshot, and down to nothing.");
        assertThat(run("check", "--replay", "--json").json().toString()).contains("\"replayed\":true");

        Path file = project.history().resolve("U0001__assets.sql");
        Files.writeString(file, Files.readString(file) + "CREATE TABLE left_behind (id int);\n");
        CommandRun refused = run("check", "--replay");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).startsWith("[MT376] ").contains("drop table left_behind");
    }

    @Test
    @Tag("database")
    void replaysOnTheServerThatIsNamed() throws IOException, SQLException {
        project.compile();
        run("revision", "-m", "assets");
        TestDatabase database = TestDatabase.create();
        String[] server = {"--replay", "--url", database.url(), "--user", database.user()};

        CommandRun refused = CommandRun.in(Map.of("PGPASSWORD", database.password()), "", arguments("check", server));
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).startsWith("[MT377] ").contains("CREATEDB").doesNotContain(database.password());
        assertThat(database.tables()).isZero();
    }

    @Test
    void needsACompiledProject() {
        assertThat(run("check").err()).startsWith("[MT517] There is no provider below ");
        assertThat(run("check").exitCode()).isEqualTo(1);
    }

    private CommandRun run(String verb, String... options) {
        return CommandRun.of(arguments(verb, options));
    }

    private String[] arguments(String verb, String... options) {
        return Stream.concat(Stream.of("migrations", verb, "--project", folder.toString()), Stream.of(options))
                .toArray(String[]::new);
    }
}
