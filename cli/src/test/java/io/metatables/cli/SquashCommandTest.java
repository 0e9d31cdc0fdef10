package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Squash, baseline scripts and adoption, as a person runs them. */
@Tag("database")
class SquashCommandTest {
    @TempDir
    private Path folder;

    private TestDatabase database;
    private MarketsProject project;

    @BeforeEach
    void threeRevisions() throws IOException, SQLException {
        database = TestDatabase.create();
        project = MarketsProject.in(folder);
        accept("first tables");
        project.addSnapshots();
        accept("asset snapshots");
        project.addCurrency();
        accept("currencies");
    }

    private void accept(String message) throws IOException {
        project.compile();
        assertThat(inTree("revision", "-m", message).exitCode()).isZero();
        project.compile();
    }

    private CommandRun inTree(String verb, String... options) {
        return run(verb, new String[] {"--project", project.folder().toString()}, options);
    }

    private CommandRun onDatabase(String verb, String... options) {
        return run(verb, join(new String[] {"--classpath", project.classes().toString()}, connection()), options);
    }

    private String[] connection() {
        return new String[] {"--url", database.url(), "--user", database.user()};
    }

    private CommandRun run(String verb, String[] place, String... options) {
        return CommandRun.in(
                Map.of("PGPASSWORD", database.password()),
                "",
                join(join(new String[] {"migrations", verb}, place), options));
    }

    private static String[] join(String[] first, String[] second) {
        return Stream.of(first, second).flatMap(Stream::of).toArray(String[]::new);
    }

    @Test
    void squashesWhatTheDatabaseHasNotApplied() throws IOException {
        assertThat(onDatabase("upgrade", "1").exitCode()).isZero();

        CommandRun refused = inTree("squash", join(connection(), new String[] {"1..head"}));
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("[MT535]", "has applied 0001,");

        CommandRun squashed = inTree("squash", join(connection(), new String[] {"2..head"}));
        assertThat(squashed.err()).isEmpty();
        assertThat(squashed.out())
                .contains("Revision 0002 is now: asset snapshots, currencies (2 parts)", "0003 currencies")
                .doesNotContain("No database was asked");
        assertThat(project.compile()).isEmpty();
        assertThat(project.history()).isDirectoryNotContaining("glob:**/*0003*");
        assertThat(inTree("squash", "1..head").out()).contains("No database was asked");
        assertThat(inTree("squash", "1..2", "--json").codes()).containsExactly("MT313");
        assertThat(inTree("squash").exitCode()).isEqualTo(2);
    }

    @Test
    void beginsANewDatabaseWithABaseline() throws IOException {
        CommandRun written = inTree("squash", "--baseline", "2");
        assertThat(written.err()).isEmpty();
        assertThat(written.out()).contains("B0002.2__baseline.sql", "starts from revision 0002");
        assertThat(project.compile()).isEmpty();

        assertThat(onDatabase("upgrade").out()).contains("0002 baseline ... applied", "0003 currencies ... applied");
        assertThat(onDatabase("current").out()).contains("nothing to apply");
        assertThat(onDatabase("downgrade", "1").err()).contains("[MT367]");
    }

    @Test
    void adoptsADatabase() throws SQLException, IOException {
        assertThat(onDatabase("upgrade", "2").exitCode()).isZero();
        assertThat(onDatabase("baseline", "2").out()).startsWith("Nothing to do: example.markets in schema public");
        assertThat(onDatabase("baseline", "1").err()).contains("[MT369]");
        database = TestDatabase.create();
        JsonObject refused = onDatabase("baseline", "head", "--json").json();
        assertThat(refused.get("findings").toString()).contains("MT368", "create table AssetSnapshotsTS");
        assertThat(onDatabase("baseline", "+1").exitCode()).isEqualTo(2);
    }
}
