package io.metatables.runtime.hook;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.catalog.RecordedStep;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hooks hear of exactly their provider, of everything, and what they do is done once. */
@Tag("database")
class HookTest {
    private static final String HOOKS = TestHooks.class.getName() + "$";
    private static final String WRITES = HOOKS + "Writes";

    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();
    private HookedProvider provider;

    @BeforeEach
    void begin() {
        HistoryBuilder history = Schemas.history(folder.resolve("history"));
        provider = new HookedProvider(TestHooks.Markets.class, folder.resolve("services"), history, database);
        database.execute("CREATE TABLE heard (id serial, text text);"
                + " CREATE TABLE checked_late (x int UNIQUE DEFERRABLE INITIALLY DEFERRED)");
    }

    @Test
    void hearsWhatEachRevisionDidAndThenNothingTwice() {
        provider.upgrade("1", WRITES);
        assertThat(heard())
                .containsExactly(
                        "APPLIED 0001: Asset REGISTERED, AssetSnapshotsTS REGISTERED",
                        "test.markets in public at 0001: 2 models, entries Asset ACTIVE, AssetSnapshotsTS ACTIVE");
        provider.upgrade("head", WRITES);
        assertThat(heard())
                .containsExactly(
                        "APPLIED 0002: AssetSnapshotsTS CHANGED, Issuer REGISTERED",
                        "APPLIED 0003: Asset CHANGED, Issuer RETIRED",
                        "test.markets in public at 0003: 2 models, entries Asset ACTIVE, AssetSnapshotsTS ACTIVE, Issuer RETIRED");

        provider.upgrade("head", WRITES);
        assertThat(heard()).isEmpty();
        provider.downgrade("2", WRITES);
        assertThat(heard()).first().isEqualTo("TAKEN_BACK 0003: Asset CHANGED, Issuer REGISTERED");
    }

    @Test
    void hearsNothingOfOthers() {
        provider.upgrade("head", HOOKS + "OfOthers");
        assertThat(heard()).isEmpty();
    }

    @Test
    void hearsLaterWhatHappenedBeforeItWasThere() {
        provider.upgrade("1");
        provider.upgrade("2");

        assertThat(provider.upgrade("2", WRITES).steps()).isEmpty();
        assertThat(heard()).hasSize(3).first().asString().startsWith("APPLIED 0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Throws", "LacksAClass", "Swallows", "Dies", "FailsAtTheEnd"})
    void failureIsSaidAndTheNextUpgradeCallsItAgain(String hook) {
        assertRefused(HookCode.FAILED, () -> provider.upgrade("1", HOOKS + hook))
                .contains("The database is at revision 0001", "test.markets are registered", "hook", "has failed")
                .doesNotContain("\tat ");
        assertThat(provider.migrations().current().applied()).isEqualTo("0001");
        assertThat(provider.migrations(WRITES).current().unheard())
                .extracting(RecordedStep::revision)
                .containsExactly("0001");
        assertThat(statuses()).containsExactly("ACTIVE", "ACTIVE");
        assertThat(heard()).as("taken back").isEmpty();

        assertRefused(HookCode.FAILED, () -> provider.upgrade("head", HOOKS + hook));
        assertThat(provider.upgrade("head", WRITES).steps()).isEmpty();
        assertThat(heard())
                .hasSize(4)
                .startsWith(
                        "APPLIED 0001: Asset REGISTERED, AssetSnapshotsTS REGISTERED",
                        "APPLIED 0002: AssetSnapshotsTS CHANGED, Issuer REGISTERED");
        assertThat(database.query("SELECT count(*) FROM metatables.history WHERE handed_over_at IS NULL"))
                .containsExactly("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ChangesTheCatalog", "Commits", "Closes"})
    void hookThatLeavesItsScope(String hook) {
        assertRefused(HookCode.OUT_OF_SCOPE, () -> provider.upgrade("1", HOOKS + hook))
                .contains(hook, "The tables are registered");
        assertThat(database.query("SELECT count(*) FROM metatables.tables WHERE description = 'mine'"))
                .containsExactly("0");
        heard();

        provider.upgrade("1", WRITES);
        assertThat(heard()).hasSize(2).first().asString().startsWith("APPLIED 0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HasNoConstructor", "OfNobody", "IsNotThere"})
    void hookThatCannotBeMadeChangesNothing(String hook) {
        assertRefused(HookCode.UNUSABLE, () -> provider.upgrade("1", HOOKS + hook))
                .contains("META-INF/services/io.metatables.runtime.hook.RegistrationHook", "Nothing was changed");
        assertThat(provider.migrations(HOOKS + hook).current().problems())
                .extracting(Finding::code)
                .containsExactly(HookCode.UNUSABLE);
        assertThat(database.query("SELECT to_regnamespace('metatables')")).containsExactly((String) null);
    }

    @Test
    void severalHooksAreOneTransaction() {
        assertRefused(HookCode.FAILED, () -> provider.upgrade("1", WRITES, HOOKS + "Throws"))
                .contains("TestHooks$Throws");
        assertThat(heard()).isEmpty();
    }

    /** What was heard since the last time. */
    private List<String> heard() {
        List<String> heard = database.query("SELECT text FROM heard ORDER BY id");
        database.execute("DELETE FROM heard");
        return heard;
    }

    private List<String> statuses() {
        return database.query("SELECT status FROM metatables.catalog__registered_table");
    }
}
