package io.metatables.runtime.migrate;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.revision.HistoryCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions in which a place still waits for a person: nothing of them is run. */
@Tag("database")
class UnfilledMarksTest {
    private static final String FILL = "<<fill: the status of the assets that exist>>";
    private static final MigrationTarget HEAD = new MigrationTarget.Head();

    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();

    @Test
    void anUpgradeTouchesNothingBeforeEveryMarkIsAnswered() throws IOException {
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE)
                .accept("assets", Schemas.first())
                .accept(
                        "issuers",
                        Schemas.second(),
                        Scripts.thenUp("DO $$\nBEGIN\n  UPDATE tm__asset SET status = " + FILL
                                + ";\nEND $$;\n<<confirm: all of them>>"));
        Migrations migrations = migrations(history);

        assertRefused(HistoryCode.UNFILLED_MARK, () -> migrations.upgrade(HEAD, MigrationListener.NONE))
                .contains("2 places wait", "V0002__issuers.sql, line " + lineOf(history, FILL) + ": " + FILL)
                .contains("<<confirm: all of them>>");
        assertThat(database.query("SELECT nspname FROM pg_namespace WHERE nspname IN ('metatables', 'tm_reference')"))
                .isEmpty();
        assertThat(database.query("SELECT relname FROM pg_class WHERE relname LIKE 'tm\\_\\_%'"))
                .isEmpty();

        assertThat(migrations
                        .upgrade(MigrationTarget.parse("+1"), MigrationListener.NONE)
                        .to())
                .as("a revision that is not in reach does not matter")
                .isEqualTo("0001");
        replace(history.file("V0002"), FILL, "'OPEN'");
        assertRefused(HistoryCode.UNFILLED_MARK, () -> migrations.upgrade(HEAD, MigrationListener.NONE))
                .contains("1 place waits");
        replace(history.file("V0002"), "<<confirm: all of them>>", "");
        assertThat(migrations.upgrade(HEAD, MigrationListener.NONE).to()).isEqualTo("0002");
    }

    @Test
    void aDowngradeLooksAtTheFilesThatItWouldRun() throws IOException {
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE)
                .accept("assets", Schemas.first(), Scripts.thenDown("-- none here: " + FILL))
                .accept("issuers", Schemas.second(), Scripts.thenDown("SELECT " + FILL + ";"));
        Migrations migrations = migrations(history);
        migrations.upgrade(HEAD, MigrationListener.NONE);

        assertRefused(
                        HistoryCode.UNFILLED_MARK,
                        () -> migrations.downgrade(new MigrationTarget.Base(), MigrationListener.NONE))
                .contains("1 place waits", "U0002__issuers.sql, line ");
        assertThat(migrations.current().applied()).isEqualTo("0002");

        replace(history.file("U0002"), FILL, "1");
        assertThat(migrations
                        .downgrade(new MigrationTarget.Base(), MigrationListener.NONE)
                        .to())
                .isEqualTo("base");
    }

    private static long lineOf(HistoryBuilder history, String text) throws IOException {
        return Files.readString(history.file("V0002"))
                        .lines()
                        .takeWhile(line -> !line.contains(text))
                        .count()
                + 1;
    }

    private static void replace(Path file, String old, String replacement) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, replacement));
    }

    private Migrations migrations(HistoryBuilder history) {
        return Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
    }
}
