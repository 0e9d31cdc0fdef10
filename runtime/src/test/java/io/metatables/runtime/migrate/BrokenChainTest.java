package io.metatables.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken chain is refused before an upgrade touches the database. */
@Tag("database")
class BrokenChainTest {
    @TempDir
    private Path root;

    private final TestDatabase database = TestServer.newDatabase();
    private HistoryBuilder history;

    @BeforeEach
    void threeRevisions() {
        history = Schemas.history(root);
    }

    private void replace(String name, String pattern, String replacement) throws IOException {
        Path file = history.folder().resolve(name);
        String text = Files.readString(file);
        String replaced = text.replaceAll(pattern, replacement);
        assertThat(replaced).isNotEqualTo(text);
        Files.writeString(file, replaced);
    }

    private void assertRefused(String code) {
        Migrations migrations =
                Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
        assertThatThrownBy(() -> migrations.upgrade(new MigrationTarget.Head(), MigrationListener.NONE))
                .hasMessageContaining("[" + code + "]");
        assertThat(database.query(
                        "SELECT relname FROM pg_class WHERE relname LIKE 'tm\\_%' OR relname LIKE 'catalog\\_\\_%'"))
                .isEmpty();
    }

    @Test
    void missingFile() throws IOException {
        Files.delete(history.folder().resolve("U0002__issuers.sql"));
        assertRefused("MT305");
    }

    @Test
    void editedHeader() throws IOException {
        replace("V0003__longer_names.sql", "-- Message: longer names", "-- Message: long names");
        assertRefused("MT308");
    }

    @Test
    void fork() throws IOException {
        replace(
                "schema.json",
                " {4}\\{\"revision\":\"0003\"(.*)longer names(.*)",
                "$0,\n    {\"revision\":\"0003\"$1others$2");
        assertRefused("MT310");
    }

    @Test
    void gap() throws IOException {
        replace("schema.json", " {4}\\{\"revision\":\"0002\".*\n", "");
        assertRefused("MT309");
    }

    @Test
    void duplicateNumber() throws IOException {
        replace("schema.json", "\"revision\":\"0003\"", "\"revision\":\"0002\"");
        assertRefused("MT307");
    }

    @Test
    void snapshotThatDoesNotFollow() throws IOException {
        replace("schema.json", "varchar\\(100\\)", "varchar(101)");
        assertRefused("MT311");
    }
}
