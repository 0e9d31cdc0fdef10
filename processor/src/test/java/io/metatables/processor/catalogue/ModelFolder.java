package io.metatables.processor.catalogue;

import io.metatables.processor.compile.Compiled;
import io.metatables.processor.compile.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One case of the catalogue: its sources, and folders {@code lib...} with the sources of jars that they are compiled against.
 * Sources without a provider or a model set get a model set for package {@code acme}. A file {@code options.txt} has further
 * options of javac, a line each.
 *
 * @param folder where it is
 */
record ModelFolder(Path folder) {
    private static final Path ROOT = Path.of("src", "test", "resources");
    private static final String TABLES = """
            package acme;

            @io.metatables.annotations.ModelSet
            public interface Tables {}
            """;

    static Stream<ModelFolder> all(String catalogue) {
        return folders(ROOT.resolve(catalogue)).map(ModelFolder::new);
    }

    private static Stream<Path> folders(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts of the sources, by the name of the file. */
    SortedMap<String, String> sources() {
        SortedMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                sources.put(file.getFileName().toString(), Files.readString(file));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> options() {
        Path file = folder.resolve("options.txt");
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles the jars, then the sources, all with the compiler of the workspace. */
    Compiled compile(Workspace workspace, Path temporary) {
        List<Path> libraries = folders(folder).toList();
        for (Path library : libraries) {
            Workspace jar = workspace.another(temporary.resolve(library.getFileName()));
            new ModelFolder(library).sources().forEach((file, text) -> jar.source(className(file), text));
            Compiled compiled = jar.compile();
            if (!compiled.succeeded()) {
                throw new AssertionError(library + " does not compile: " + compiled.diagnostics());
            }
            workspace.library(jar.classes());
        }
        SortedMap<String, String> sources = sources();
        sources.forEach((file, text) -> workspace.source(className(file), text));
        if (sources.values().stream().noneMatch(ModelFolder::isAnchor)) {
            workspace.source("Tables", TABLES);
        }
        return workspace.option(options().toArray(String[]::new)).compile();
    }

    private static boolean isAnchor(String text) {
        return text.contains("@MetaTableProvider") || text.contains("@ModelSet");
    }

    private static String className(String file) {
        return file.substring(0, file.length() - ".java".length());
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
