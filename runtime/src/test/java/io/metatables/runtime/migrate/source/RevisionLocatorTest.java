package io.metatables.runtime.migrate.source;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.runtime.catalog.CatalogTablesRegistry;
import io.metatables.runtime.migrate.MigrationCode;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.schema.finding.FindingException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionLocatorTest {
    @TempDir
    Path folder;

    @Test
    void readsAFolderAndAJarAlike() throws IOException {
        HistoryBuilder history = Schemas.history(folder.resolve("with space"));
        Path jar = jar(history);

        assertThat(numbers(folder.resolve("with space"))).containsExactly("0001", "0002", "0003");
        assertThat(numbers(jar)).containsExactly("0001", "0002", "0003");
        assertThat(numbers(jar)).as("read again").hasSize(3);
    }

    @Test
    void refusesNoneAndSeveral() throws IOException {
        HistoryBuilder history = Schemas.history(folder);
        Path jar = jar(history);

        assertRefused(MigrationCode.NO_HISTORY, () -> numbers(folder.resolve("elsewhere")))
                .contains("metatables/test_markets/schema.json", "revision -m");
        assertRefused(MigrationCode.SEVERAL_HISTORIES, () -> numbers(folder, jar))
                .contains("2 times", "history.jar");
    }

    @Test
    void saysThatTheListOfRevisionsIsLost() throws IOException {
        HistoryBuilder history = Schemas.history(folder);
        Files.delete(history.folder().resolve("schema.json"));

        assertRefused(MigrationCode.NO_HISTORY, () -> numbers(folder)).contains("lost their schema.json", "Restore");
    }

    /** A number of a revision becomes part of a file name: whoever made the jar does not choose where we read. */
    @Test
    void readsNothingOutsideOfTheFolder() throws IOException {
        HistoryBuilder history = Schemas.history(folder);
        Path list = history.folder().resolve("schema.json");
        Files.writeString(folder.resolve("metatables/V0003__longer_names.sql"), "-- elsewhere");
        String sound = Files.readString(list);
        for (String number :
                List.of("../0003", "..\\\\0003", "/etc/passwd", "0003/../../V0003", "%2e%2e/0003", "0003\\u0000")) {
            Files.writeString(list, sound.replace("\"revision\":\"0003\"", "\"revision\":\"" + number + "\""));

            assertThatThrownBy(() -> numbers(folder)).isInstanceOf(FindingException.class);
            assertThatThrownBy(() -> numbers(jar(history))).isInstanceOf(FindingException.class);
        }
    }

    @Test
    void entriesOfAJarThatPointElsewhereAreNotRead() throws IOException {
        HistoryBuilder history = Schemas.history(folder);
        Path last = history.file("V0003");
        Path jar = folder.resolve("history.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.list(history.folder())) {
            for (Path file : files.toList()) {
                String place = file.equals(last) ? "metatables/test_markets/../" : "metatables/test_markets/";
                zip.putNextEntry(new ZipEntry(place + file.getFileName()));
                zip.write(Files.readAllBytes(file));
            }
        }

        assertThatThrownBy(() -> numbers(jar)).isInstanceOf(FindingException.class);
    }

    @Test
    void findsTheRevisionsOfTheCatalog() {
        assertThat(new RevisionLocator(
                                CatalogTablesRegistry.INSTANCE.provider(),
                                getClass().getClassLoader())
                        .read()
                        .headFingerprint())
                .as("the committed revisions lead to the compiled model")
                .isEqualTo(CatalogTablesRegistry.INSTANCE.provider().schemaFingerprint());
    }

    private static List<String> numbers(Path... classPath) throws IOException {
        URL[] urls = Stream.of(classPath).map(RevisionLocatorTest::url).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            return new RevisionLocator(TestRegistry.of(Schemas.third()).provider(), loader)
                    .read().revisions().stream()
                            .map(revision -> revision.number())
                            .toList();
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path jar(HistoryBuilder history) throws IOException {
        Path jar = folder.resolve("history.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.list(history.folder())) {
            for (Path file : files.toList()) {
                zip.putNextEntry(new ZipEntry("metatables/test_markets/" + file.getFileName()));
                zip.write(Files.readAllBytes(file));
            }
        }
        return jar;
    }
}
