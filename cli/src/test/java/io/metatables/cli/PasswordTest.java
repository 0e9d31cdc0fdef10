package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The ways to give a password, on a server that asks for it. */
@Tag("database")
@DisabledIfEnvironmentVariable(
        named = "METATABLES_TEST_URL",
        matches = ".+",
        disabledReason = "a server that is given may let everybody in")
@Isolated("it changes what the whole JVM has")
class PasswordTest {
    private static final String WRONG = "falsch-4711";

    /** Where the driver looks instead of the home folder of whoever runs the tests. */
    private static final String PGPASS = "org.postgresql.pgpassfile";

    @TempDir
    private static Path folder;

    private static TestDatabase database;
    private static MarketsProject project;

    @BeforeAll
    static void begin() throws IOException, SQLException {
        database = TestDatabase.create();
        project = MarketsProject.in(folder);
        project.compile();
        CommandRun.of("migrations", "revision", "-m", "assets", "--project", folder.toString());
        project.compile();
    }

    @Test
    void isTakenFromTheEnvironment() {
        assertLetIn(current(Map.of("PGPASSWORD", database.password()), ""));
    }

    @Test
    void isTakenFromAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), database.password() + "\n");

        assertLetIn(current(Map.of("PGPASSWORD", WRONG), "", "--password-file", file.toString()));
    }

    @Test
    void isTakenFromTheFirstLineOfStandardInput() {
        assertLetIn(current(Map.of("PGPASSWORD", WRONG), database.password() + "\nmore\n", "--password-stdin"));
    }

    @Test
    void isTakenFromThePasswordFileOfPostgres() throws IOException {
        Path file = Files.writeString(
                folder.resolve("pgpass"), "*:*:*:" + database.user() + ":" + database.password() + "\n");
        System.setProperty(PGPASS, file.toString());
        try {
            assertLetIn(current(Map.of(), ""));
        } finally {
            System.clearProperty(PGPASS);
        }
    }

    @Test
    void isNotRepeatedWhenItIsWrong() {
        CommandRun run = current(Map.of("PGPASSWORD", WRONG, "METATABLES_DEBUG", "1"), "");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[MT505]").doesNotContain(WRONG);
    }

    @Test
    void isAskedForWhenThereIsNone() {
        CommandRun run = current(Map.of(), "");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("[MT505]", "PGPASSWORD", "--password-file");
    }

    @Test
    void isRefusedInsideTheUrlWithoutBeingRepeated() {
        CommandRun run = CommandRun.of(
                "migrations", "current", "--url", database.url() + "?user=" + database.user() + "&password=" + WRONG);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("[MT502]").doesNotContain(WRONG);
    }

    private static void assertLetIn(CommandRun run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Database at base").doesNotContain(database.password());
    }

    private static CommandRun current(Map<String, String> environment, String standardInput, String... options) {
        String[] common = {
            "migrations",
            "current",
            "--classpath",
            project.classes().toString(),
            "--url",
            database.url(),
            "--user",
            database.user()
        };
        return CommandRun.in(
                environment,
                standardInput,
                Stream.of(common, options).flatMap(Stream::of).toArray(String[]::new));
    }
}
