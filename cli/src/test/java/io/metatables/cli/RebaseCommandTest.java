package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches have added a revision each: with javac, and with the command. */
class RebaseCommandTest {
    @TempDir
    private Path folder;

    private MarketsProject project;

    @BeforeEach
    void begin() throws IOException {
        project = MarketsProject.in(folder.resolve("mine"));
        project.compile();
        revision(project, "assets");
    }

    private static CommandRun revision(MarketsProject project, String message) throws IOException {
        CommandRun run = on(project, "revision", "-m", message);
        assertThat(run.err()).isEmpty();
        project.compile();
        return run;
    }

    private static CommandRun on(MarketsProject project, String verb, String... options) {
        return CommandRun.of(Stream.concat(
                        Stream.of(
                                "migrations",
                                verb,
                                "--project",
                                project.folder().toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    /** A merge that took this branch's schema.json, and the other one's new files. */
    private void merge(MarketsProject other) throws IOException {
        try (Stream<Path> files = Files.list(other.history())) {
            for (Path file : files.toList()) {
                Path target = project.history().resolve(file.getFileName());
                if (Files.notExists(target)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void changesOfOneTableAreMadeAgain() throws IOException {
        MarketsProject other = MarketsProject.in(folder.resolve("other"));
        other.compile();
        revision(other, "assets");
        other.setTicker(true);
        other.compile();
        revision(other, "tickers");
        project.addSnapshots();
        project.compile();
        revision(project, "snapshots");
        merge(other);
        project.setTicker(true);

        CommandRun begun = on(project, "rebase");
        assertThat(begun.err()).isEmpty();
        assertThat(begun.out()).contains("Kept 0002__snapshots", "Set aside: 0002__tickers", "rebase --continue");
        assertThat(on(project, "rebase", "--json").codes()).containsExactly("MT339");
        assertThat(on(project, "rebase", "--abort").out()).contains("V0002.1__tickers.sql");
        assertThat(on(project, "rebase", "--json").json().get("done").getAsBoolean())
                .isFalse();
        project.compile();

        CommandRun ended = on(project, "rebase", "--continue");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .contains(
                        "Made again as revision 0003: tickers (was 0002__tickers)",
                        "V0003.1__tickers.sql",
                        "<<fill: the value of Asset.ticker")
                .doesNotContain("by hand");
        assertThat(project.compile()).isEmpty();
    }

    @Test
    void revisionsThatDoNotMeetGetNumbers() throws IOException {
        MarketsProject other = MarketsProject.in(folder.resolve("other"));
        other.compile();
        revision(other, "assets");
        other.addCurrency();
        other.compile();
        revision(other, "currencies");
        project.setTicker(true);
        project.compile();
        revision(project, "tickers");
        merge(other);
        project.addCurrency();

        CommandRun moved = on(project, "rebase");

        assertThat(moved.err()).isEmpty();
        assertThat(moved.out()).contains("Kept 0002__tickers", "0002 is now 0003: currencies");
        assertThat(project.compile()).isEmpty();
        assertThat(on(project, "rebase", "--json").codes()).containsExactly("MT531");
    }

    @Test
    void twoStagesExcludeEachOther() {
        CommandRun run = on(project, "rebase", "--continue", "--abort");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("mutually exclusive");
    }

    @Test
    void namesTheFolderThatHasNone() {
        CommandRun run = on(project, "rebase", "--provider", "example.nobody", "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.codes()).containsExactly("MT532");
        assertThat(on(project, "rebase", "--json").codes()).containsExactly("MT531");
    }
}
