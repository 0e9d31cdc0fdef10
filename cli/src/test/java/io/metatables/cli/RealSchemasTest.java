package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.metatables.runtime.testing.CatalogDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Schemas as a person writes them in SQL, each of another kind, against model classes: those that a person has written beside the
 * SQL, and those that {@code models import} writes from the database. Both have to make the same database, catalog for catalog.
 */
@Tag("database")
class RealSchemasTest {
    private static final Path SCHEMAS = Path.of("src", "test", "resources", "schemas");
    /** Both have keys whose nulls are not distinct, or a foreign key that sets some of its columns only: known since 15. */
    private static final Map<String, Integer> SINCE = Map.of("shop", 15, "ledger", 15);

    private static final String POSTGRES = "-Ametatables.postgres=";
    private static final Pattern OPTION = Pattern.compile(POSTGRES + "\\d+");
    private static final Pattern OWN_SCHEMA = Pattern.compile("^CREATE SCHEMA (\\w+)", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"shop", "messages", "ledger"})
    void modelClassesMakeWhatTheSqlMakes(String name) throws IOException, SQLException {
        TestDatabase original = fromSql(name);
        UserProject project = new UserProject(folder);
        project.replaceSources(SCHEMAS.resolve(name).resolve("models"));

        assertThat(made(project, POSTGRES + since(name)).differencesFrom(original.dump()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "messages", "ledger"})
    void importedClassesMakeWhatTheSqlMakes(String name) throws IOException, SQLException {
        TestDatabase original = fromSql(name);
        UserProject project = new UserProject(folder);
        List<String> arguments = new ArrayList<>(List.of(
                "models",
                "import",
                "--package",
                "imported." + name,
                "--sources",
                project.sources().toString()));
        schemas(name).forEach(schema -> arguments.addAll(List.of("--schema", schema)));
        CommandRun run = onDatabase(original, arguments.toArray(String[]::new));
        assertDone(run);
        Matcher option = OPTION.matcher(run.out());

        assertThat(made(project, option.find() ? new String[] {option.group()} : new String[0])
                        .differencesFrom(original.dump()))
                .isEmpty();
    }

    private static TestDatabase fromSql(String name) throws IOException, SQLException {
        TestDatabase database = TestDatabase.create();
        assumeThat(database.release()).isGreaterThanOrEqualTo(since(name));
        database.execute(sql(name));
        return database;
    }

    private static int since(String name) {
        return SINCE.getOrDefault(name, 14);
    }

    private static String sql(String name) throws IOException {
        return Files.readString(SCHEMAS.resolve(name).resolve("schema.sql"));
    }

    private static List<String> schemas(String name) throws IOException {
        List<String> own = new ArrayList<>();
        Matcher matcher = OWN_SCHEMA.matcher(sql(name));
        while (matcher.find()) {
            own.add(matcher.group(1));
        }
        return own.isEmpty() ? List.of("public") : own;
    }

    /** The database that a project makes, without what is ours in it; compiled again, there is nothing left to propose. */
    private static CatalogDump made(UserProject project, String... options) throws IOException, SQLException {
        TestDatabase database = TestDatabase.create();
        project.compile(options);
        assertDone(CommandRun.of(
                "migrations", "revision", "--project", project.folder().toString(), "-m", "all"));
        assertThat(project.compile(options)).doesNotContain("[MT3");
        assertDone(onDatabase(
                database,
                "migrations",
                "upgrade",
                "head",
                "--classpath",
                project.classes().toString()));
        database.forgetUs();
        return database.dump();
    }

    private static CommandRun onDatabase(TestDatabase database, String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--url", database.url(), "--user", database.user()));
        return CommandRun.in(Map.of("PGPASSWORD", database.password()), "", all.toArray(String[]::new));
    }

    private static void assertDone(CommandRun run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }
}
