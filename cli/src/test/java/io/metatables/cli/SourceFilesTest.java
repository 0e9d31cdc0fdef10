package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.scaffold.SourceFile;
import io.metatables.schema.finding.FindingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All files are there, or none, whatever happens meanwhile. */
class SourceFilesTest {
    private static final List<SourceFile> FILES = List.of(
            new SourceFile("acme/shop/A.java", "class A {}\n"), new SourceFile("acme/shop/sub/B.java", "class B {}\n"));

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path sources;

    @SuppressWarnings("NullAway.Init")
    private Path staging;

    @BeforeEach
    void nameFolders() {
        sources = folder.resolve("java");
        staging = folder.resolve(".java.import");
    }

    @Test
    void filesAreWrittenAndNothingElseIsLeft() throws IOException {
        assertThat(new SourceFiles(sources).write(FILES))
                .containsExactly(sources.resolve("acme/shop/A.java"), sources.resolve("acme/shop/sub/B.java"));

        assertThat(sources.resolve("acme/shop/sub/B.java")).hasContent("class B {}\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.import");
    }

    @Test
    void whatHasMovedIsTakenBackWhenAnotherCannot() throws IOException {
        Files.createDirectories(sources.resolve("acme"));
        Files.writeString(sources.resolve("acme/Mine.java"), "mine");
        List<SourceFile> files = List.of(FILES.get(0), new SourceFile("acme/Mine.java/C.java", "class C {}\n"));

        assertThatThrownBy(() -> new SourceFiles(sources).write(files)).isInstanceOf(IOException.class);

        assertThat(sources.resolve("acme")).isDirectoryContaining("glob:**Mine.java");
        assertThat(sources.resolve("acme/shop")).doesNotExist();
        assertThat(staging).doesNotExist();
    }

    @Test
    void whatAKilledRunLeavesIsExplained() throws IOException {
        Files.createDirectories(staging.resolve("acme/shop"));
        Files.writeString(staging.resolve("acme/shop/A.java"), "class");

        assertThatThrownBy(() -> new SourceFiles(sources).write(FILES))
                .isInstanceOf(FindingException.class)
                .hasMessageContaining("MT524")
                .hasMessageContaining(staging.toString());

        assertThat(sources).doesNotExist();
        assertThat(staging.resolve("acme/shop/A.java")).exists();
    }

    @Test
    void aFileThatExistsKeepsItsContent() throws IOException {
        Files.createDirectories(sources.resolve("acme/shop/sub"));
        Path existing = Files.writeString(sources.resolve("acme/shop/sub/B.java"), "mine");

        assertThatThrownBy(() -> new SourceFiles(sources).write(FILES)).hasMessageContaining("MT522");

        assertThat(existing).hasContent("mine");
        assertThat(sources.resolve("acme/shop/A.java")).doesNotExist();
        assertThat(staging).doesNotExist();
    }
}
