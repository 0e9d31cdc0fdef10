package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A user's project in Maven's layout, compiled with the annotation processor as Maven would.
 *
 * @param folder where it is
 */
record UserProject(Path folder) {

    Path classes() {
        return folder.resolve("target/classes");
    }

    Path sources() {
        return folder.resolve("src/main/java");
    }

    Path resources() {
        return folder.resolve("src/main/resources");
    }

    /** Puts other sources in the place of those that are there, and forgets what was compiled, as {@code mvn clean} does. */
    void replaceSources(Path others) throws IOException {
        delete(sources());
        delete(folder.resolve("target"));
        copy(others, sources());
    }

    /** Copies the resources and compiles with further options; javac's notices are the answer. */
    String compile(String... further) throws IOException {
        Files.createDirectories(resources());
        copy(resources(), classes());
        Path generated = Files.createDirectories(folder.resolve("target/generated-sources/annotations"));
        List<String> options = new ArrayList<>(List.of(
                "-d",
                Files.createDirectories(classes()).toString(),
                "-s",
                generated.toString(),
                "-cp",
                classes() + File.pathSeparator + System.getProperty("java.class.path"),
                "-processorpath",
                System.getProperty("java.class.path"),
                "-Ametatables.revisions=" + resources().resolve("metatables")));
        options.addAll(List.of(further));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter notices = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            boolean compiled = javac.getTask(
                            notices, files, null, options, null, files.getJavaFileObjectsFromPaths(sourceFiles()))
                    .call();
            assertThat(compiled).as(notices.toString()).isTrue();
        }
        return notices.toString();
    }

    private List<Path> sourceFiles() throws IOException {
        try (Stream<Path> files = Files.walk(sources())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            copyFile(file, to.resolve(from.relativize(file).toString())));
        }
    }

    private static void copyFile(Path file, Path copy) {
        try {
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> assertThat(file.toFile().delete()).isTrue());
            }
        }
    }
}
