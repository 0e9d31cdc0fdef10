package io.metatables.schema.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.snapshot.EverySort;
import io.metatables.schema.snapshot.SampleTables;
import io.metatables.schema.snapshot.SchemaFingerprint;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionHistoryTest {
    @TempDir
    private Path root;

    private Workspace workspace;

    @BeforeEach
    void makeAHistory() {
        workspace = new Workspace(root).withHistory();
    }

    @Test
    void knowsTheChain() {
        RevisionHistory history = workspace.history();

        assertThat(history.revisions()).map(Revision::number).containsExactly("0001", "0002", "0003");
        assertThat(history.revisions()).map(Revision::parent).containsExactly(null, "0001", "0002");
        assertThat(history.head()).contains(history.revision("0003"));
        assertThat(history.revision("0002").fingerprintBefore())
                .isEqualTo(history.revision("0001").fingerprintAfter());
        assertThat(history.headFingerprint())
                .isEqualTo(SchemaFingerprint.of(history.snapshot().schema()));
    }

    @Test
    void knowsTheSchemaAtEveryRevision() {
        RevisionHistory history = workspace.history();

        assertThat(history.schemaAt("base")).isEqualTo(SampleTables.EMPTY);
        assertThat(history.schemaAt("0001").tables()).containsExactly(SampleTables.small("A"));
        assertThat(history.schemaAt("0002").tables()).containsExactly(SampleTables.small("A"), SampleTables.account());
        assertThat(history.schemaAt("0003").tables()).containsExactly(SampleTables.account());
        assertThat(history.schemaAt("0003")).isEqualTo(history.snapshot().schema());
        for (Revision revision : history.revisions()) {
            assertThat(SchemaFingerprint.of(history.schemaAt(revision.number())))
                    .isEqualTo(revision.fingerprintAfter());
        }
        assertThat(history.revision("0003").delta())
                .isEqualTo(new SchemaDelta(List.of("A"), List.of(), List.of(), null));
    }

    @Test
    void knowsWhatWasBesideTheTablesAtEachRevision() {
        workspace.compile(SampleTables.EMPTY.withTables(List.of(SampleTables.small("A"))));
        workspace.accept("tables only");
        workspace.compile(
                SampleTables.EMPTY.withTables(List.of(SampleTables.small("A"))).withObjects(EverySort.objects()));
        workspace.accept("with objects");
        workspace.compile(SampleTables.EMPTY.withTables(List.of(SampleTables.small("A"))));
        workspace.accept("without again");

        RevisionHistory history = workspace.history();
        String last = history.head().orElseThrow().number();
        String middle = history.revisions().get(history.revisions().size() - 2).number();
        assertThat(history.schemaAt(middle).objects()).isEqualTo(EverySort.objects());
        assertThat(history.schemaAt(last).objects()).isEqualTo(SchemaObjects.NONE);
        for (Revision revision : history.revisions()) {
            assertThat(SchemaFingerprint.of(history.schemaAt(revision.number())))
                    .isEqualTo(revision.fingerprintAfter());
        }
    }

    @Test
    void knowsWhichTablesWereRenamed() {
        workspace.compile(SampleTables.account(), SampleTables.small("Old"));
        workspace.accept("old");
        workspace.compileRename("Old", "New", SampleTables.account(), SampleTables.small("New"));
        workspace.accept("new");

        RevisionHistory history = workspace.history();
        assertThat(history.schemaAt("0004").tables())
                .containsExactly(SampleTables.account(), SampleTables.small("Old"));
        assertThat(history.schemaAt("0005").tables())
                .containsExactly(SampleTables.account(), SampleTables.small("New"));
        assertThat(history.revision("0005").delta())
                .isEqualTo(new SchemaDelta(
                        List.of(), List.of(new RenamedTable("Old", "New")), List.of(SampleTables.small("New")), null));
        assertThat(workspace.read("V0005__new.json"))
                .contains("\"dropped\": [],\n  \"renamed\": [\n    {\"from\":\"Old\",\"to\":\"New\"}\n  ],\n");
        assertThat(workspace.read("V0004__old.json")).doesNotContain("renamed");
        assertThat(workspace.read("schema.json")).doesNotContain("renamed");
    }

    @Test
    void saysInEachFileWhatItFindsAndWhatItLeaves() {
        Revision revision = workspace.history().revision("0003");

        assertThat(revision.parts().get(0).up().text())
                .contains("-- Schema before: " + revision.fingerprintBefore())
                .contains("-- Schema after: " + revision.fingerprintAfter());
        assertThat(revision.parts().get(0).down().text())
                .contains("-- Schema before: " + revision.fingerprintAfter())
                .contains("-- Schema after: " + revision.fingerprintBefore());
    }

    @Test
    void knowsThePartsAndHowTheyRun() {
        List<RevisionPart> parts = workspace.history().revision("0002").parts();

        assertThat(parts).map(RevisionPart::version).containsExactly("0002.1", "0002.2");
        assertThat(parts)
                .map(part -> part.up().name())
                .containsExactly("V0002.1__add_accounts.sql", "V0002.2__add_accounts.sql");
        assertThat(parts)
                .map(part -> part.down().name())
                .containsExactly("U0002.1__add_accounts.sql", "U0002.2__add_accounts.sql");
        assertThat(parts).map(part -> part.up().transactional()).containsExactly(true, false);
        assertThat(parts).map(part -> part.down().transactional()).containsExactly(false, true);
        assertThat(parts.get(1).up().text()).endsWith("-- Transaction: no\n\n" + Workspace.CONCURRENT.sql());
    }

    @Test
    void saysWhichRevisionsThereAre() {
        RevisionHistory history = workspace.history();

        assertThatThrownBy(() -> history.schemaAt("0004"))
                .hasMessage("[MT313] There is no revision 0004 in the history of acme.core.\n"
                        + "  Name one from 0001 to 0003.");
    }

    @Test
    void isEmptyWhereThereIsNothing() throws IOException {
        for (Path folder : List.of(root.resolve("nowhere"), Files.createDirectory(root.resolve("empty")))) {
            RevisionHistory history = RevisionHistory.read(folder, SampleTables.EMPTY);

            assertThat(history.revisions()).isEmpty();
            assertThat(history.schemaAt("base")).isEqualTo(SampleTables.EMPTY);
            assertThat(history.headFingerprint()).isEqualTo(SchemaFingerprint.of(SampleTables.EMPTY));
        }
    }

    @Test
    void letsAPersonEditTheStatementsAndTheTransaction() {
        workspace.replace("V0001__first.sql", "SELECT 1;", "SELECT 2;");
        workspace.replace("V0001__first.sql", "Transaction: yes", "Transaction: no");
        workspace.write("V0001__first.sql.conf", "executeInTransaction=false\n");

        RevisionFile up = workspace.history().revision("0001").parts().get(0).up();

        assertThat(up.text()).endsWith("SELECT 2;\n");
        assertThat(up.transactional()).isFalse();
    }

    @Test
    void doesNotMindWindowsLineBreaksAndForeignFiles() {
        workspace
                .files(workspace.revisions())
                .forEach((name, text) -> workspace.write(name, text.replace("\n", "\r\n")));
        workspace.write("README.md", "hello");
        workspace.write(".gitkeep", "");

        assertThat(workspace.history().revision("0001").parts().get(0).up().text())
                .doesNotContain("\r");
    }

    @Test
    void readsAJar() throws IOException {
        Path jar = root.resolve("models.jar");
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            Workspace.writeAll(zip.getPath("/metatables/acme_core"), workspace.files(workspace.revisions()));
        }
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Path folder = zip.getPath("/metatables/acme_core");
            assertThat(RevisionHistory.read(folder, SampleTables.EMPTY).revisions())
                    .isEqualTo(workspace.history().revisions());

            Files.delete(folder.resolve("V0001__first.sql"));
            assertThatThrownBy(() -> RevisionHistory.read(folder, SampleTables.EMPTY))
                    .hasMessageStartingWith("[MT305] " + jar + "!/metatables/acme_core/V0001__first.sql is missing");
        }
    }

    @Test
    void verifiesWhatIsListedWhereAFolderCannotBeListed() {
        workspace.write("V0009__left_over.sql", "SELECT 9;");
        FolderFiles folder = new FolderFiles(workspace.revisions());
        RevisionFiles unlistable = new RevisionFiles() {
            @Override
            public Optional<String> text(String name) {
                return folder.text(name);
            }

            @Override
            public Optional<SortedSet<String>> names() {
                return Optional.empty();
            }

            @Override
            public String place(String name) {
                return folder.place(name);
            }
        };

        assertThat(RevisionHistory.read(unlistable, SampleTables.EMPTY).revisions())
                .hasSize(3);
    }
}
