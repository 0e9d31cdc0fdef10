package io.metatables.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes folders empty. */
public final class Folders {
    private Folders() {}

    /**
     * Makes an empty folder, whatever was there.
     *
     * @param folder the folder
     * @return the folder
     * @throws IOException if that fails
     */
    public static Path empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : inside(folder)) {
                Files.delete(path);
            }
        }
        return Files.createDirectories(folder);
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
