package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** No password, right or wrong, gets anywhere: not into output, log, history or catalog. */
@Tag("database")
@DisabledIfEnvironmentVariable(
        named = "METATABLES_TEST_URL",
        matches = ".+",
        disabledReason = "a server that is given may let everybody in")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are those of another shell")
@Isolated("it changes what the whole JVM has")
class SecretTest {
    private static final String WRONG = "falsch-4711";

    @TempDir
    private Path folder;

    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private final StreamHandler handler = new StreamHandler(logged, new SimpleFormatter());
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final StringBuilder told = new StringBuilder();

    private TestDatabase database;
    private MarketsProject project;

    @BeforeEach
    void listen() throws IOException, SQLException {
        database = TestDatabase.create();
        project = MarketsProject.in(folder);
        project.compile();
        CommandRun.of("migrations", "revision", "-m", "assets", "--project", folder.toString());
        project.compile();
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        root.setLevel(Level.ALL);
        System.setOut(new PrintStream(console, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(console, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void listenNoMore() {
        root.setLevel(before);
        root.removeHandler(handler);
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void noPasswordGetsAnywhere() throws IOException, SQLException {
        Path file = Files.writeString(folder.resolve("secret"), WRONG);
        refused("MT505", Map.of("PGPASSWORD", WRONG));
        refused("MT505", Map.of(), "--password-file", file.toString());
        refused("MT505", Map.of(), "--password-command", "echo " + WRONG);
        refused("MT509", Map.of(), "--password-command", "echo " + WRONG + "; echo " + WRONG + " >&2; exit 3");
        refused("MT502", Map.of(), "--url", database.url() + "?password=" + WRONG);
        refused("MT502", Map.of(), "--url", database.url().replace("//", "//" + database.user() + ":" + WRONG + "@"));
        refused("MT511", Map.of(), "--password=" + WRONG);
        refused("MT510", Map.of(), "--pasword", WRONG, "--password-stdin");
        refused("MT510", Map.of(), "--password-command", "echo " + WRONG, "--password-stdin");

        Path script = project.classes().resolve("metatables/example_markets/V0001__assets.sql");
        String sound = Files.readString(script);
        database.execute("CREATE TABLE ex__asset ()");
        refused("MT357", Map.of(), "--password-command", command());
        database.execute("DROP TABLE ex__asset");
        assertThat(Files.readString(script)).isEqualTo(sound);

        assertThat(run(Map.of(), "--password-command", command()).exitCode()).isZero();
        database.execute(
                "CREATE TABLE words AS SELECT query_to_xml('TABLE ex__schema_history', true, true, '')::text AS word"
                        + " UNION ALL SELECT schema_to_xml('metatables', true, true, '')::text");
        told.append(database.ask("SELECT string_agg(word, '') FROM words"));
        handler.flush();
        String log = logged.toString(StandardCharsets.UTF_8);
        assertThat(told).contains("assets", "Asset");
        assertThat(log).as("the driver logs").contains("org.postgresql");
        assertThat(told + log + console.toString(StandardCharsets.UTF_8)).doesNotContain(WRONG, database.password());
    }

    /** A command that is no secret itself, as one that asks a cloud. */
    private String command() throws IOException {
        Path token = Files.writeString(folder.resolve("token"), database.password() + "\n");
        return "cat '" + token + "'";
    }

    private void refused(String code, Map<String, String> environment, String... options) {
        CommandRun run = run(environment, options);
        assertThat(run.exitCode()).as(run.err()).isNotZero();
        assertThat(run.err()).contains("[" + code + "]");
    }

    private CommandRun run(Map<String, String> environment, String... options) {
        String[] common = {
            "migrations", "upgrade", "--classpath", project.classes().toString(), "--user", database.user(),
        };
        Stream<String> url =
                Stream.of(options).anyMatch("--url"::equals) ? Stream.of() : Stream.of("--url", database.url());
        Map<String, String> all = new HashMap<>(environment);
        all.put("METATABLES_DEBUG", "1");
        CommandRun run = CommandRun.in(
                all,
                WRONG + "\n",
                Stream.concat(Stream.of(common), Stream.concat(url, Stream.of(options)))
                        .toArray(String[]::new));
        told.append(run.out()).append(run.err());
        return run;
    }
}
