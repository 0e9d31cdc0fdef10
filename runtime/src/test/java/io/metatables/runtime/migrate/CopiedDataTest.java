package io.metatables.runtime.migrate;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts of people hold data, too: {@code COPY ... FROM STDIN} runs in both directions, in a transaction and without one. */
@Tag("database")
class CopiedDataTest {
    private static final String RATES = "CREATE TABLE rate (code text, note text);\n"
            + "COPY rate FROM STDIN;\nEUR\tit's; <<no mark>> $$\nUSD\t\\N\n\\.\nUPDATE rate SET code = lower(code);";
    private static final String NOTES = "COPY rate (code) FROM stdin;\n%s\n\\.";

    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();

    @Test
    void areThereUpAndDown() {
        Migrations migrations = withData();

        migrations.upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
        migrations.downgrade(MigrationTarget.parse("-1"), MigrationListener.NONE);

        assertThat(rates()).containsExactly("down", "eur it's; <<no mark>> $$", "up", "usd");
    }

    @Test
    void areInTheScriptsThatSomebodyElseRuns() throws SQLException {
        Migrations migrations = withData();

        Scripts.run(database, migrations.planUpgrade(new MigrationTarget.Head()).script());
        migrations.register(MigrationListener.NONE);
        Scripts.run(
                database, migrations.planDowngrade(MigrationTarget.parse("-1")).script());

        assertThat(rates()).containsExactly("down", "eur it's; <<no mark>> $$", "up", "usd");
    }

    @Test
    void areRefusedWithTheStatementThatCopiesThem() {
        Migrations migrations = migrations(new HistoryBuilder(folder, Schemas.BASE)
                .accept(
                        "assets",
                        Schemas.first(),
                        Scripts.thenUp("CREATE TABLE rate (per_euro numeric);\nCOPY rate FROM STDIN;\nunknown\n\\.")));

        assertRefused(
                        MigrationCode.STATEMENT_FAILED,
                        () -> migrations.upgrade(new MigrationTarget.Head(), MigrationListener.NONE))
                .contains("V0001__assets.sql, line ", "invalid input syntax for type numeric: \"unknown\"");
        assertThat(migrations.current().applied()).isEqualTo("base");
    }

    private Migrations withData() {
        return migrations(new HistoryBuilder(folder, Schemas.BASE)
                .accept("assets", Schemas.first(), Scripts.thenUp(RATES))
                .accept(
                        "issuers",
                        Schemas.second(),
                        Scripts.thenWithoutTransaction(NOTES.formatted("up"), NOTES.formatted("down"))));
    }

    private List<String> rates() {
        return database.query("SELECT code || coalesce(' ' || note, '') FROM rate ORDER BY 1");
    }

    private Migrations migrations(HistoryBuilder history) {
        return Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
    }
}
