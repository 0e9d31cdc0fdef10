package io.metatables.benchmarks.service;

import io.metatables.benchmarks.compile.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The jar of a service: its model classes, the registry, what javac has left beside them, and the revisions.
 *
 * @param file where it is written
 */
record ServiceJar(Path file) {

    Path write(Project project) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            add(jar, project.classes(0), "");
            add(jar, project.revisions(), "metatables/");
        }
        return file;
    }

    private static void add(JarOutputStream jar, Path root, String prefix) throws IOException {
        for (Path path : files(root)) {
            jar.putNextEntry(
                    new JarEntry(prefix + root.relativize(path).toString().replace('\\', '/')));
            Files.copy(path, jar);
            jar.closeEntry();
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
