package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, or answered, before any work is done. */
class CommandLineTest {
    private static final String SECRET = "s3cr3t-geheim";

    @ParameterizedTest
    @CsvSource({
        "migrations bogus,                              'bogus'",
        "migrations upgrad,                             Did you mean",
        "migrations upgrade head 0003,                  '0003'",
        "migrations upgrade --frobnicate,               '--frobnicate'",
        "migrations upgrade --lock-timeout soon,        'soon' is no time",
        "migrations upgrade --lock-timeout 0s,          '0s' is no limit",
        "migrations upgrade --attempts 0,               '0' is no number of attempts",
        "migrations downgrade -1 --attempts many,       'many' is no number of attempts",
        "migrations revision,                           --message",
        "migrations check --user me,                    go with --replay",
        "migrations check --frobnicate,                 '--frobnicate'",
        "migrations revision -m,                        --message",
        "migrations revision --show -m x,               --show writes nothing",
        "migrations revision --empty,                   --message",
        "migrations revision --empty -m x --accept-drop A, --empty drops nothing",
        "migrations revision -m x --no-transaction,     --no-transaction goes with --empty",
        "migrations downgrade,                          base",
        "migrations downgrade --frobnicate,             '--frobnicate'",
        "migrations downgrade -x,                       '-x'",
        "migrations downgrade -1 -2,                    '-2'",
        "migrations downgrade -1 --accept-data-loss -2, '--accept-data-loss'",
        "migrations downgrade -1 --accept-data-loss x,  not 'x'",
        "migrations current --password-file a --password-stdin, mutually exclusive",
        "migrations current --url a --url b,            --url",
        "catalog lst,                                   Did you mean",
        "catalog list --status gone,                    'active, reserved or retired'",
        "catalog show,                                  <identifier>",
        "catalog show Asset Order,                      'Order'",
        "catalog search,                                <word>",
        "catalog search x --frobnicate,                 '--frobnicate'"
    })
    void explainsWrongUsage(String line, String expected) {
        CommandRun run = CommandRun.of(line.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("[MT510] ")
                .contains(expected, "--help")
                .doesNotContain("\tat ", "Error:");
    }

    @Test
    void answersWrongUsageInJsonWhenAskedTo() {
        CommandRun run = CommandRun.of("migrations", "downgrade", "--frobnicate", "--json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        assertThat(run.codes()).containsExactly("MT510");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--password", "--password="})
    void hasNoOptionForAPasswordAndSaysWhatThereIs(String option) {
        for (String verb : List.of("current", "revision", "upgrade", "downgrade")) {
            CommandRun run = option.endsWith("=")
                    ? CommandRun.of("migrations", verb, option + SECRET)
                    : CommandRun.of("migrations", verb, option, SECRET);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .contains("[MT511]", "PGPASSWORD", ".pgpass", "--password-file", "--password-stdin")
                    .doesNotContain(SECRET);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--pasword %s", "--passwd=%s", "--pgpassword %s", "-W %s", "-p%s"})
    void neverRepeatsWhatMayBeAPassword(String mistyped) {
        for (String verb : List.of("current", "revision -m x", "upgrade", "downgrade")) {
            CommandRun run = CommandRun.of(("migrations " + verb + " " + mistyped.formatted(SECRET)).split(" "));

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("[MT510]").doesNotContain(SECRET);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "migrations", "catalog"})
    void printsTheHelpWhenThereIsNothingToDo(String line) {
        CommandRun run = CommandRun.of(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: metatables", "COMMAND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "migrations --help",
                "migrations current --help",
                "migrations revision --help",
                "migrations check --help",
                "migrations upgrade --help",
                "migrations downgrade --help"
            })
    void helpsEverywhereWithAnExampleAndWithoutColours(String line) {
        CommandRun run = CommandRun.of(line.split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Usage: metatables", "Example", "  metatables migrations ")
                .doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "list", "show", "search"})
    void helpsWithTheCatalog(String verb) {
        CommandRun run = CommandRun.of(("catalog " + verb + " --help").split(" +"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Usage: metatables catalog", "Example", "  metatables catalog ", "--json")
                .doesNotContain("\u001b");
    }

    @Test
    void saysItsVersion() {
        CommandRun run = CommandRun.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("metatables ").contains(" on Java ");
    }

    @Test
    void refusesTextThatTheLocaleHasDamaged() {
        CommandRun run = CommandRun.of("migrations", "revision", "-m", "Gr\uFFFD\uFFFDe");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("[MT518]", "LC_ALL=C.UTF-8");
    }

    @Test
    void refusesAnEmptyPasswordOnStandardInput() {
        CommandRun run = CommandRun.in(
                Map.of(), "", "migrations", "current", "--url", "jdbc:postgresql://localhost/x", "--password-stdin");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("[MT520]");
    }
}
