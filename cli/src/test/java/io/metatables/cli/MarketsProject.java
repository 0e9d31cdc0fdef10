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
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A small user's project in Maven's layout, compiled with the annotation processor as Maven would. */
final class MarketsProject {
    private static final String PROVIDER = """
            package com.example.markets;
            import io.metatables.annotations.*;
            @MetaTableProvider(namespace = "example.markets", prefix = "ex")
            public interface Markets {}
            """;
    private static final String ASSET = """
            package com.example.markets;
            import io.metatables.annotations.*;
            /** Tradable instruments. */
            @MetaTable
            public record Asset(@Id java.util.UUID uid, @Column(length = 50) String name%s) {}
            """;
    private static final String SNAPSHOTS = """
            package com.example.markets;
            import io.metatables.annotations.*;
            /** Closing data. */
            @TimeIndexMetaTable(cadence = "1d")
            public record AssetSnapshots(
                    @TimeIndex java.time.Instant timeIndex,
                    @Dimension @ForeignKey(target = Asset.class) java.util.UUID assetUid,
                    double close) {}
            """;

    private final Path folder;

    MarketsProject(Path folder) {
        this.folder = folder;
    }

    /** A project whose model has one table. */
    static MarketsProject in(Path folder) throws IOException {
        MarketsProject project = new MarketsProject(folder);
        Files.createDirectories(project.resources());
        project.write("Markets", PROVIDER);
        project.write("Asset", ASSET.formatted(""));
        return project;
    }

    Path folder() {
        return folder;
    }

    Path classes() {
        return folder.resolve("target/classes");
    }

    Path history() {
        return resources().resolve("metatables/example_markets");
    }

    private Path resources() {
        return folder.resolve("src/main/resources");
    }

    /** The model grows by a time-index table. */
    void addSnapshots() throws IOException {
        write("AssetSnapshots", SNAPSHOTS);
    }

    /** A column of Asset is gone from, or back in, the model. */
    void setTicker(boolean present) throws IOException {
        write("Asset", ASSET.formatted(present ? ", String ticker" : ""));
    }

    private void write(String className, String source) throws IOException {
        Path file = folder.resolve("src/main/java/com/example/markets/" + className + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }

    /** Copies the resources and compiles; javac's notices are the answer. */
    String compile() throws IOException {
        copyResources();
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
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter notices = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            boolean compiled = javac.getTask(
                            notices, files, null, options, null, files.getJavaFileObjectsFromPaths(sources()))
                    .call();
            assertThat(compiled).as(notices.toString()).isTrue();
        }
        return notices.toString();
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private void copyResources() throws IOException {
        try (Stream<Path> files = Files.walk(resources())) {
            files.filter(Files::isRegularFile).forEach(this::copyResource);
        }
    }

    private void copyResource(Path file) {
        try {
            Path copy = classes().resolve(resources().relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
