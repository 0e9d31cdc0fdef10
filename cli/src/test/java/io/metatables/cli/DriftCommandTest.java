package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --database} says, and how it ends. */
@Tag("database")
class DriftCommandTest {
    @TempDir
    private Path folder;

    private TestDatabase database;
    private MarketsProject project;

    @BeforeEach
    void upgrade() throws IOException, SQLException {
        database = TestDatabase.create();
        project = MarketsProject.in(folder);
        project.compile();
        CommandRun.of("migrations", "revision", "-m", "assets", "--project", folder.toString());
        project.compile();
        assertThat(onDatabase("upgrade").exitCode()).isZero();
    }

    @Test
    void saysThatAllIsWell() {
        CommandRun run = onDatabase("check", "--database");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo(String.format(
                        "Provider com.example.markets.Markets (example.markets) in schema public: database at 0001, head is"
                                + " 0001.%nCatalog and database are what revision 0001 leaves: 1 table.%n"));
    }

    @Test
    void listsWhatHasDrifted() throws SQLException {
        database.execute("ALTER TABLE ex__asset ADD nickname text; CREATE TABLE other (x int)");

        CommandRun run = onDatabase("check", "--database");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("WHERE +STATE +WHAT\\R")
                .containsPattern("database +unknown +column Asset.nickname\\R")
                .containsPattern("NOT OURS +NAME\\R")
                .containsPattern("table +public.other\\R");
        assertThat(run.err())
                .startsWith("[MT545] The database is not what revision 0001 of com.example.markets.Markets");
    }

    @Test
    void answersInJson() throws SQLException {
        database.execute("ALTER TABLE ex__asset ADD nickname text; CREATE TABLE other (x int)");

        CommandRun run = onDatabase("check", "--database", "--json");

        assertThat(run.codes()).containsExactly("MT545");
        assertThat(run.json().getAsJsonArray("differences").toString())
                .isEqualTo("[{\"where\":\"database\",\"state\":\"unknown\",\"table\":\"Asset\","
                        + "\"what\":\"column Asset.nickname\"}]");
        assertThat(run.json().getAsJsonArray("notOurs").toString())
                .isEqualTo("[{\"kind\":\"table\",\"schema\":\"public\",\"name\":\"other\"}]");
        assertThat(run.json().get("expressionsSpelled").getAsBoolean()).isTrue();
    }

    @Test
    void doesNotGoWithTheChecksOfTheSourceTree() {
        CommandRun run = onDatabase("check", "--database", "--replay");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("leave out --replay and --applied");
    }

    private CommandRun onDatabase(String verb, String... options) {
        Stream<String> connection = Stream.of(
                "migrations",
                verb,
                "--classpath",
                project.classes().toString(),
                "--url",
                database.url(),
                "--user",
                database.user());
        return CommandRun.in(
                Map.of("PGPASSWORD", database.password()),
                "",
                Stream.concat(connection, Stream.of(options)).toArray(String[]::new));
    }
}
