package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pending plan as a person sees it before it is accepted. */
class RevisionShowTest {
    @TempDir
    private Path folder;

    private MarketsProject project;

    @BeforeEach
    void begin() throws IOException {
        project = MarketsProject.in(folder);
        project.setTicker(true);
        project.compile();
    }

    @Test
    void showsStepsAndWritesNothing() {
        CommandRun shown = revision("--show");

        assertThat(shown.err()).isEmpty();
        assertThat(shown.exitCode()).isZero();
        assertThat(shown.out().lines().map(line -> line.replaceAll(" {2,}", " | ")))
                .contains(
                        "Pending revision of com.example.markets.Markets (example.markets), parent none:",
                        "PART | TRANSACTION | STEP | LOCK | SCANS | REWRITES | REVERSE",
                        "1 | yes | create table Asset | ACCESS EXCLUSIVE on ex__asset | no | no | exact");
        assertThat(project.history()).doesNotExist();
    }

    @Test
    void namesHazardsDropsAndPlacesToFillIn() throws IOException {
        revision("-m", "assets");
        project.setTicker(false);
        project.compile();

        CommandRun shown = revision("--show");
        assertThat(shown.out())
                .contains("parent 0001", "Hazards:", "drop column Asset.ticker: [MT341] ")
                .contains("-m \"...\" --accept-drop Asset.ticker");

        JsonObject json = revision("--show", "--json").json();
        JsonObject step = json.getAsJsonArray("steps").get(0).getAsJsonObject();
        assertThat(step.get("lock").getAsString()).isEqualTo("ACCESS EXCLUSIVE");
        assertThat(step.getAsJsonArray("hazards")
                        .get(0)
                        .getAsJsonObject()
                        .get("code")
                        .getAsString())
                .isEqualTo("MT341");
        assertThat(json.getAsJsonArray("drops").get(0).getAsString()).isEqualTo("Asset.ticker");
        assertThat(json.getAsJsonArray("findings")).isEmpty();
    }

    @Test
    void saysThatNothingIsPending() throws IOException {
        revision("-m", "assets");
        project.compile();

        assertThat(revision("--show").out()).startsWith("Nothing is pending: ").contains("the head, 0001");
        assertThat(revision("--show").exitCode()).isZero();
    }

    @Test
    void refusesToBeBelievedWhenItIsStale() throws IOException {
        Path compiled = project.classes().resolve("META-INF/metatables/example_markets/schema.json");
        String before = Files.readString(compiled);
        project.setTicker(false);
        project.compile();
        Files.writeString(compiled, before);

        CommandRun stale = revision("--show");

        assertThat(stale.exitCode()).isEqualTo(1);
        assertThat(stale.err()).startsWith("[MT323]");
    }

    private CommandRun revision(String... options) {
        return CommandRun.of(
                Stream.concat(Stream.of("migrations", "revision", "--project", folder.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }
}
