package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who owns the tables, who migrates and who uses them, as the command sees it. */
class RolesTest {
    private static final String[] GRANTS = {
        "migrations", "grants", "--owner", "app_owner", "--migrator", "app_migrator", "--application", "App"
    };

    @TempDir
    private Path folder;

    @Test
    void grantsPrintsOnlySqlAndNeedsNoDatabase() {
        CommandRun run = CommandRun.of(GRANTS);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("-- ")
                .endsWith("COMMIT;" + System.lineSeparator())
                .contains("GRANT USAGE ON SCHEMA \"public\" TO \"App\";");
        assertThat(with("--json").json().get("sql").getAsString().lines())
                .containsExactlyElementsOf(run.out().lines().toList());
    }

    @Test
    void grantsTakesSchemasByNameAndFromAProvider() throws IOException {
        MarketsProject project = MarketsProject.in(folder);
        project.addVenues();
        project.compile();
        String classes = project.classes().toString();

        assertThat(with("--schema", "Sales", "--schema", "hr").out())
                .contains("ON SCHEMA \"Sales\" TO \"App\"", "ON SCHEMA \"hr\" TO \"App\"")
                .doesNotContain("ON SCHEMA \"public\"");
        assertThat(with("--provider", "Markets", "--classpath", classes).out())
                .contains("ON SCHEMA \"public\" TO \"App\"", "ON SCHEMA \"reference\" TO \"App\"");
    }

    @Test
    void grantsRefusesWhatAreNotThreeRoles() {
        CommandRun run = CommandRun.of(
                "migrations", "grants", "--owner", "app", "--migrator", "m", "--application", "app", "--json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.codes()).containsExactly("MT510");
        assertThat(CommandRun.of("migrations", "grants", "--owner", "app").exitCode())
                .isEqualTo(2);
    }

    @Test
    @Tag("database")
    void everyVerbWorksAsTheRole() throws IOException, SQLException {
        TestDatabase database = TestDatabase.create();
        String owner = database.user() + "_owner";
        database.administer("CREATE ROLE " + owner + " ROLE " + database.user() + "; GRANT CREATE ON DATABASE "
                + database.user() + " TO " + owner + "; GRANT USAGE, CREATE ON SCHEMA public TO " + owner);
        MarketsProject project = MarketsProject.in(folder);
        project.compile();
        CommandRun.of("migrations", "revision", "-m", "assets", "--project", folder.toString());
        project.compile();

        assertThat(on(database, project, "upgrade", Map.of("METATABLES_ROLE", owner))
                        .err())
                .isEmpty();
        assertThat(database.ask("SELECT tableowner FROM pg_tables WHERE tablename = 'ex__asset'"))
                .isEqualTo(owner);
        CommandRun current = on(database, project, "current", Map.of(), "--role", owner);
        assertThat(current.out()).contains("0001");
        assertThat(on(database, project, "downgrade", Map.of(), "base", "--role", owner)
                        .exitCode())
                .isZero();
        assertThat(on(database, project, "upgrade", Map.of(), "--role", owner).exitCode())
                .isZero();
        database.forgetUs();
        assertThat(on(database, project, "baseline", Map.of(), "head", "--role", owner)
                        .out())
                .contains("0001");
        assertThat(database.ask("SELECT tableowner FROM pg_tables WHERE tablename = 'ex__schema_history'"))
                .isEqualTo(owner);
        CommandRun refused = on(database, project, "upgrade", Map.of(), "--role", "no_such_role");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("[MT397]", "no role no_such_role");
    }

    private static CommandRun on(
            TestDatabase database, MarketsProject project, String verb, Map<String, String> more, String... options) {
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
        return CommandRun.in(more, database.password() + "\n", both(common, options));
    }

    private static CommandRun with(String... options) {
        return CommandRun.of(both(GRANTS, options));
    }

    private static String[] both(String[] first, String... second) {
        return Stream.of(first, second).flatMap(Stream::of).toArray(String[]::new);
    }
}
