package io.metatables.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources in this module's test resources. */
final class Sources {
    private static final Path RESOURCES = Path.of("src", "test", "resources").toAbsolutePath();

    private Sources() {}

    static Path folder(String name) {
        return RESOURCES.resolve(name);
    }

    static List<String> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
