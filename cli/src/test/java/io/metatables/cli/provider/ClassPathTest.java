package io.metatables.cli.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.metatables.schema.finding.FindingException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {
    @TempDir
    private Path folder;

    @Test
    void takesFoldersAndJars() throws IOException {
        Path jar = jar("a.jar");

        assertThat(ClassPath.parse(folder + File.pathSeparator + jar).entries()).containsExactly(folder, jar);
    }

    @Test
    void takesAllJarsOfAFolderInTheOrderOfTheirNames() throws IOException {
        Path second = jar("b.jar");
        Path first = jar("a.jar");
        Files.writeString(folder.resolve("readme.txt"), "no jar");

        assertThat(ClassPath.parse(folder + "/*").entries()).containsExactly(first, second);
    }

    @Test
    void takesTheEmptyEntryOfATrailingSeparatorForNothing() {
        assertThat(ClassPath.parse(folder + File.pathSeparator).entries()).containsExactly(folder);
    }

    @Test
    void namesEveryEntryThatIsNotUsable() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "no jar");
        Path missing = folder.resolve("größe");

        FindingException exception = catchThrowableOfType(
                FindingException.class, () -> ClassPath.parse(missing + File.pathSeparator + text));

        assertThat(exception.findings())
                .extracting(finding -> finding.code().code())
                .containsOnly("MT512");
        assertThat(exception.findings()).hasSize(2);
        assertThat(exception).hasMessageContaining(missing + "' is not there");
        assertThat(exception).hasMessageContaining(text + "' is neither a folder nor a readable jar");
    }

    private Path jar(String name) throws IOException {
        Path file = folder.resolve(name);
        new JarOutputStream(Files.newOutputStream(file)).close();
        return file;
    }
}
