package io.metatables.runtime.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.connect.ConnectionSettings;
import io.metatables.runtime.connect.PasswordSource;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.revision.RevisionHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("database")
class ReplayTest {
    @TempDir
    Path folder;

    private final TestDatabase server = TestServer.newDatabase();
    private HistoryBuilder history;

    @BeforeEach
    void threeRevisions() {
        history = Schemas.history(folder);
    }

    @AfterEach
    void noDatabaseIsLeft() {
        assertThat(server.query("SELECT datname FROM pg_database WHERE datname LIKE 'metatables\\_replay\\_%'"))
                .isEmpty();
        assertThat(server.query("SELECT relname FROM pg_class WHERE relname LIKE 'tm\\_\\_%'"))
                .as("the database by which the server is named")
                .isEmpty();
    }

    @Test
    void aSoundHistoryGoesUpToTheSnapshotAndDownToNothing() {
        assertThat(replay()).isEmpty();
    }

    @Test
    void whatCannotBeRestoredIsTakenBackAllTheSame() throws IOException {
        append("U0002", "-- restores: irreversible\nDELETE FROM tm__asset;");

        assertThat(replay()).isEmpty();
    }

    @Test
    void sqlThatMakesMoreThanTheModelsSayIsFound() throws IOException {
        append("V0002", "CREATE INDEX extra ON tm__asset (updated_at);");

        assertThat(replay())
                .singleElement()
                .asString()
                .startsWith(
                        "[MT375] The revisions of test.markets lead to another database than schema.json describes.")
                .contains("\n    drop index extra on tm__asset");
    }

    @Test
    void sqlThatMakesLessThanTheModelsSayIsFound() throws IOException {
        append("V0003", "COMMENT ON TABLE tm__asset IS NULL;");

        assertThat(replay()).singleElement().asString().startsWith("[MT375]").contains("tm__asset");
    }

    @Test
    void aWayBackThatLeavesSomethingIsFound() throws IOException {
        append("U0002", "CREATE TABLE left_behind (id int);");

        assertThat(replay())
                .singleElement()
                .asString()
                .startsWith("[MT376] The revisions of test.markets, taken back, leave something behind.")
                .contains("\n    drop table left_behind");
    }

    @Test
    void aStatementThatFailsIsToldByFileAndLine() throws IOException {
        append("V0002", "SELECT no_such_column;");

        assertThat(replay())
                .singleElement()
                .asString()
                .startsWith("[MT357] Revision 0002, file V0002__issuers.sql, line ");
    }

    @Test
    void aRoleThatMayNotMakeDatabasesIsToldSo() {
        server.execute("CREATE ROLE " + server.name() + "_poor LOGIN PASSWORD 'poor'");
        try {
            assertThat(Replay.run(read(), settings(server.name() + "_poor", "poor")))
                    .singleElement()
                    .asString()
                    .startsWith("[MT377]")
                    .contains("CREATEDB", "42501");
        } finally {
            server.execute("DROP ROLE " + server.name() + "_poor");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAPage(ReplayCode code) throws IOException {
        assertThat(Files.readString(Path.of("../docs/messages/" + code.code() + ".md")))
                .startsWith("# " + code.code() + ": ")
                .contains("[" + code.code() + "]", "\n## What to do\n");
    }

    private void append(String file, String sql) throws IOException {
        Path path = history.file(file);
        Files.writeString(path, Files.readString(path) + sql + "\n");
    }

    private List<Finding> replay() {
        return Replay.run(
                read(),
                settings(
                        String.valueOf(server.dataSource().getUser()),
                        server.dataSource().getPassword()));
    }

    private RevisionHistory read() {
        return RevisionHistory.read(history.folder(), Schemas.BASE);
    }

    private ConnectionSettings settings(String user, @Nullable String password) {
        String url = server.dataSource().getUrl().replaceFirst("[?].*", "");
        Map<String, String> environment = password == null ? Map.of() : Map.of("PGPASSWORD", password);
        return new ConnectionSettings(url, user, PasswordSource.environment(environment));
    }
}
