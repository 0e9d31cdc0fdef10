package io.metatables.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.testing.CatalogDump;
import io.metatables.runtime.testing.Messages;
import io.metatables.runtime.testing.ScriptRun;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.postgres.RevisionScript;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The scripts for partitioned tables can be run again, and taken back, wherever a run was killed. */
@Tag("database")
class InterruptedScriptsTest {
    private final TestDatabase database = TestServer.newDatabase();
    private final ScriptRun run = new ScriptRun(database);

    static Stream<Arguments> changes() {
        DatabaseSchema plain = Messages.plain();
        return Stream.of(
                Arguments.of("all there is comes", plain, Messages.adorned()),
                Arguments.of("all there is goes", Messages.adorned(), plain),
                Arguments.of("a partition comes", plain, Messages.withAnotherYear()),
                Arguments.of("a partition goes", plain, Messages.withoutTheFirstYear()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void runAgain(String change, DatabaseSchema from, DatabaseSchema to) throws SQLException {
        begin(from);
        CatalogDump before = CatalogDump.of(database.dataSource());
        RevisionScript script = Messages.script(from, to);
        run.upInterrupted(script);
        CatalogDump after = CatalogDump.of(database.dataSource());
        run.downInterrupted(script);
        assertSame(before);
        run.up(script);
        assertSame(after);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void takeBackFromEverywhere(String change, DatabaseSchema from, DatabaseSchema to) throws SQLException {
        begin(from);
        CatalogDump before = CatalogDump.of(database.dataSource());
        RevisionScript script = Messages.script(from, to);
        for (int parts = 1; parts < script.up().size(); parts++) {
            run.upAndBack(script, parts);
        }
        run.up(script);
        run.down(script);
        assertSame(before);
    }

    private void begin(DatabaseSchema from) throws SQLException {
        run.up(Messages.script(Messages.BASE, from));
        database.execute(Messages.FILL);
    }

    private void assertSame(CatalogDump expected) {
        assertThat(CatalogDump.of(database.dataSource()).differencesFrom(expected))
                .isEmpty();
    }
}
