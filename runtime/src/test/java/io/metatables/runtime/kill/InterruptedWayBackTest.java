package io.metatables.runtime.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.load.LoadForms;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.migrate.PlannedRun;
import io.metatables.runtime.testing.CatalogDump;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.script.ScriptStatement;
import io.metatables.schema.script.StatementSplitter;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A downgrade that ends after any of its statements; a plain upgrade has to finish it, and then go on. */
@Tag("database")
class InterruptedWayBackTest {
    @TempDir
    Path folder;

    private final TestDatabase head = TestServer.newDatabase();
    private HistoryBuilder history;
    private CatalogDump wanted;

    @BeforeEach
    void applyAllForms() throws IOException {
        history = new HistoryBuilder(folder, LoadForms.BASE).accept("trades", LoadForms.first());
        LoadForms.all().forEach((form, schema) -> history.accept(form, schema));
        migrations(head).upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
        wanted = CatalogDump.of(head.dataSource());
    }

    @Test
    void plainUpgradeGoesOnFromEveryStatementOfIt() throws Exception {
        int last = LoadForms.all().size() + 1;
        for (int revision = last; revision > 1; revision--) {
            TestDatabase at = TestServer.copyOf(head);
            String target = "%04d".formatted(revision - 1);
            migrations(at).downgrade(MigrationTarget.parse("%04d".formatted(revision)), MigrationListener.NONE);
            List<ScriptStatement> statements = StatementSplitter.split(
                    migrations(at).planDowngrade(MigrationTarget.parse(target)).script());
            List<Integer> ends = ends(statements);
            for (int end : ends.subList(0, ends.size() - 1)) { // after the last one it is a whole way back
                TestDatabase interrupted = TestServer.copyOf(at);
                run(interrupted, statements.subList(0, end));
                migrations(interrupted).upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
                assertThat(CatalogDump.of(interrupted.dataSource()).differencesFrom(wanted))
                        .as("revision " + revision + ", after "
                                + statements.get(end - 1).sql())
                        .isEmpty();
                assertThat(failures(interrupted)).isZero();
                TestServer.drop(interrupted);
            }
            TestServer.drop(at);
        }
    }

    @Test
    void previewBeginsWithTheRestOfTheWayBackAndASecondDowngradeFinishesIt() throws Exception {
        MigrationTarget staged = MigrationTarget.parse("0009"); // of a dozen parts, with and without transactions
        MigrationTarget before = MigrationTarget.parse("0008");
        migrations(head).downgrade(staged, MigrationListener.NONE);
        CatalogDump made = CatalogDump.of(head.dataSource());
        List<ScriptStatement> statements =
                StatementSplitter.split(migrations(head).planDowngrade(before).script());
        TestDatabase wholeWay = TestServer.copyOf(head);
        migrations(wholeWay).downgrade(before, MigrationListener.NONE);
        CatalogDump old = CatalogDump.of(wholeWay.dataSource());

        TestDatabase forward = TestServer.copyOf(head);
        run(forward, statements.subList(0, ends(statements).get(0)));
        TestDatabase back = TestServer.copyOf(forward);
        PlannedRun planned = migrations(forward).planUpgrade(staged);
        assertThat(planned.parts().get(0).file().name()).startsWith("U");
        run(forward, StatementSplitter.split(planned.script()));
        assertThat(CatalogDump.of(forward.dataSource()).differencesFrom(made)).isEmpty();
        assertThat(failures(forward)).isZero();

        migrations(back).downgrade(before, MigrationListener.NONE);
        assertThat(CatalogDump.of(back.dataSource()).differencesFrom(old)).isEmpty();
        assertThat(failures(back)).isZero();
    }

    /** Where a run can die and leave something behind: after a transaction, and after each statement that has none. */
    private static List<Integer> ends(List<ScriptStatement> statements) {
        List<Integer> ends = new ArrayList<>();
        boolean inTransaction = false;
        for (int i = 0; i < statements.size(); i++) {
            String sql = statements.get(i).sql();
            inTransaction = sql.equals("BEGIN") || (inTransaction && !sql.equals("COMMIT"));
            if (!inTransaction && !sql.startsWith("SET ") && !sql.startsWith("RESET ")) {
                ends.add(i + 1);
            }
        }
        return ends;
    }

    private static long failures(TestDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM ld__schema_history WHERE NOT success")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void run(TestDatabase database, List<ScriptStatement> statements) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (ScriptStatement next : statements) {
                statement.execute(next.sql());
            }
        }
    }

    private Migrations migrations(TestDatabase of) throws IOException {
        return MigrationProcess.migrations(of.dataSource(), folder, history.folder());
    }
}
