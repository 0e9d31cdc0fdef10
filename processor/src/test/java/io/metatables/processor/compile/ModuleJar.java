package io.metatables.processor.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Packs classes, from a folder or a jar, into a jar that is an automatic module named after its file. */
final class ModuleJar {
    private ModuleJar() {}

    static Path of(Path classes, Path jar) throws IOException {
        if (Files.isDirectory(classes)) {
            return pack(classes, jar);
        }
        try (FileSystem content = FileSystems.newFileSystem(classes)) {
            return pack(content.getPath("/"), jar);
        }
    }

    private static Path pack(Path root, Path jar) throws IOException {
        try (JarOutputStream stream = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> all = Files.walk(root)) {
            for (Path file :
                    all.filter(file -> file.toString().endsWith(".class")).toList()) {
                stream.putNextEntry(
                        new JarEntry(root.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, stream);
                stream.closeEntry();
            }
            return jar;
        }
    }
}
