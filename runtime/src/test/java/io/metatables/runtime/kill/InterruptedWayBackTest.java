package io.metatables.runtime.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.load.LoadForms;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.migrate.Migrations;
import io.metatables.runtime.testing.CatalogDump;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.script.ScriptStatement;
import io.metatables.schema.script.StatementSplitter;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
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

    @Test
    void plainUpgradeGoesOnFromEveryStatementOfIt() throws Exception {
        history = new HistoryBuilder(folder, LoadForms.BASE).accept("trades", LoadForms.first());
        LoadForms.all().forEach((form, schema) -> history.accept(form, schema));
        migrations(head).upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
        CatalogDump wanted = CatalogDump.of(head.dataSource());
        int last = LoadForms.all().size() + 1;
        for (int revision = last; revision > 1; revision--) {
            TestDatabase at = TestServer.copyOf(head);
            String target = "%04d".formatted(revision - 1);
            migrations(at).downgrade(MigrationTarget.parse("%04d".formatted(revision)), MigrationListener.NONE);
            List<ScriptStatement> statements = StatementSplitter.split(
                    migrations(at).planDowngrade(MigrationTarget.parse(target)).script());
            for (int notes = 1; notes < count(statements); notes++) {
                TestDatabase interrupted = TestServer.copyOf(at);
                runUntil(interrupted, statements, notes);
                migrations(interrupted).upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
                assertThat(CatalogDump.of(interrupted.dataSource()).differencesFrom(wanted))
                        .as("revision " + revision + ", after " + notes + " of its parts")
                        .isEmpty();
                TestServer.drop(interrupted);
            }
            TestServer.drop(at);
        }
    }

    private static boolean isNote(ScriptStatement statement) {
        return statement.sql().startsWith("INSERT INTO \"public\".\"ld__schema_history\"");
    }

    private static long count(List<ScriptStatement> statements) {
        return statements.stream().filter(InterruptedWayBackTest::isNote).count();
    }

    /** As a downgrade would that dies when so many parts are taken back. */
    private static void runUntil(TestDatabase database, List<ScriptStatement> statements, int notes)
            throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            int noted = 0;
            for (ScriptStatement next : statements) {
                if (noted == notes && next.sql().equals("BEGIN")) {
                    return;
                }
                statement.execute(next.sql());
                noted += isNote(next) ? 1 : 0;
                if (noted == notes && connection.getAutoCommit() && !isOpen(statement)) {
                    return;
                }
            }
        }
    }

    private static boolean isOpen(Statement statement) throws SQLException {
        return statement
                        .getConnection()
                        .unwrap(org.postgresql.core.BaseConnection.class)
                        .getTransactionState()
                != org.postgresql.core.TransactionState.IDLE;
    }

    private Migrations migrations(TestDatabase of) throws IOException {
        return MigrationProcess.migrations(of.dataSource(), folder, history.folder());
    }
}
