package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case folder of the processor as a user would go through it, on a real database: a database that grew from
 * {@code committed} to {@code input} is the one that {@code input} makes by itself, nothing is left to propose, and the way back
 * leads to the one that {@code committed} makes.
 */
@Tag("database")
class CaseFoldersTest {
    private static final Path CASES = Path.of("..", "processor", "src", "test", "resources", "cases");
    private static final Pattern SINCE = Pattern.compile("-Ametatables.postgres=(\\d+)");
    private static final Pattern DROP = Pattern.compile("--accept-drop (\\S+)");

    @TempDir
    private Path folder;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("committed")))
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("nothing-changed"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leadsThereAndBack(String name) throws IOException, SQLException {
        String[] options = options(name);
        Path committed = CASES.resolve(name).resolve("committed");
        Path input = CASES.resolve(name).resolve("input");
        UserProject project = new UserProject(folder.resolve("grown"));
        TestDatabase database = TestDatabase.create();
        assumeThat(database.release()).isGreaterThanOrEqualTo(since(options));
        accept(project, committed, "before", options);
        accept(project, input, "now", options);

        assertThat(project.compile(options)).doesNotContain("[MT");
        onDatabase(project, database, "upgrade", "head");
        assertThat(database.introspect()).isEqualTo(made(input, options)).isNotEmpty();

        onDatabase(project, database, "downgrade", "-1", "--accept-data-loss", "0002");
        assertThat(database.introspect()).isEqualTo(made(committed, options));
    }

    /** What the compiler is told of a case: some models are for newer servers only. */
    private static String[] options(String name) throws IOException {
        Path file = CASES.resolve(name).resolve("options.txt");
        return Files.exists(file) ? Files.readAllLines(file).toArray(String[]::new) : new String[0];
    }

    /** The oldest server that knows what the models say. */
    private static int since(String... options) {
        Matcher since = SINCE.matcher(String.join(" ", options));
        return since.find() ? Integer.parseInt(since.group(1)) : 14;
    }

    /** The tables of a database that was made from some sources in one step. */
    private Map<QualifiedName, Table> made(Path sources, String... options) throws IOException, SQLException {
        UserProject project = new UserProject(folder.resolve("made from " + sources.getFileName()));
        TestDatabase database = TestDatabase.create();
        accept(project, sources, "all", options);
        project.compile(options);
        onDatabase(project, database, "upgrade", "head");
        return database.introspect();
    }

    private static void accept(UserProject project, Path sources, String message, String... options)
            throws IOException {
        project.replaceSources(sources);
        List<String> arguments = new ArrayList<>(
                List.of("migrations", "revision", "--project", project.folder().toString(), "-m", message));
        Matcher drops = DROP.matcher(project.compile(options));
        while (drops.find()) {
            arguments.addAll(List.of("--accept-drop", drops.group(1)));
        }
        assertDone(CommandRun.of(arguments.toArray(String[]::new)));
        answerMarks(project.folder().resolve("src/main/resources/metatables"));
    }

    /** As a person does whose tables are empty, so that nobody waits for them, and no row needs a value. */
    private static void answerMarks(Path revisions) throws IOException {
        try (Stream<Path> files = Files.walk(revisions)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".sql")).toList()) {
                String sql = Files.readString(file);
                Files.writeString(
                        file, sql.replaceAll("<<confirm: [^\n]*>>", "").replaceAll("<<fill: [^\n]*>>", "NULL"));
            }
        }
    }

    private static void onDatabase(UserProject project, TestDatabase database, String verb, String... arguments) {
        List<String> line = new ArrayList<>(List.of("migrations", verb));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--classpath", project.classes().toString()));
        line.addAll(List.of("--url", database.url(), "--user", database.user()));
        assertDone(CommandRun.in(Map.of("PGPASSWORD", database.password()), "", line.toArray(String[]::new)));
    }

    private static void assertDone(CommandRun run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }
}
