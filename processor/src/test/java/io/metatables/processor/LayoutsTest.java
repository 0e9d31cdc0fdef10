package io.metatables.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.metatables.processor.compile.Compiled;
import io.metatables.processor.compile.MarketSources;
import io.metatables.processor.compile.Workspace;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilers are told in many ways where sources are and where classes go. */
class LayoutsTest {
    private static final String SCHEMA = "META-INF/metatables/acme_markets/schema.json";
    private static final String SIZES = """
            package com.acme.größen;

            import io.metatables.annotations.*;

            @MetaTableProvider(namespace = "acme.sizes", prefix = "acme")
            public interface Größen {
                /** Wie groß etwas ist. */
                @MetaTable(identifier = "Size")
                record Größe(@Id int höhe, String maß) {}
            }
            """;

    @TempDir
    private Path folder;

    private Workspace markets() {
        return MarketSources.in(new Workspace(folder.resolve("project")));
    }

    /** What compilers are given on a command line. */
    private static List<String> commandLine(Workspace workspace) {
        return List.of(
                "-cp",
                workspace.classPath(),
                "-processorpath",
                System.getProperty("java.class.path"),
                "-Ametatables.drift=off");
    }

    private static Map<String, String> resources(Path classes) {
        Map<String, String> resources = Workspace.files(classes);
        resources.keySet().removeIf(name -> !name.endsWith(".json"));
        return resources;
    }

    private Map<String, String> resourcesOfAll() {
        Workspace all = MarketSources.in(new Workspace(folder.resolve("all")));
        all.compile().orFail();
        return resources(all.classes());
    }

    @Test
    void providerAndModelsInTwoSourceFolders() throws IOException {
        Workspace markets = markets();
        Path second = Files.createDirectories(folder.resolve("second/com/acme/portfolio"));
        for (String name : List.of("Portfolio.java", "PortfolioTables.java")) {
            Files.move(markets.sources().resolve("com/acme/portfolio").resolve(name), second.resolve(name));
        }
        markets.option("-sourcepath", markets.sources() + File.pathSeparator + folder.resolve("second"));
        List<Path> files = new ArrayList<>();
        for (Path root : List.of(markets.sources(), folder.resolve("second"))) {
            Workspace.files(root).keySet().forEach(name -> files.add(root.resolve(name)));
        }

        markets.compile(files).orFail();

        assertThat(resources(markets.classes())).isEqualTo(resourcesOfAll());
    }

    @Test
    void modelThatOnlyTheSourcePathHasIsAFinding() {
        Workspace markets =
                markets().source("Markets", MarketSources.MARKETS.replace(", includes = PortfolioTables.class", ""));
        markets.option("-sourcepath", markets.sources().toString(), "-implicit:class");

        Compiled compiled = markets.compileOnly(MarketSources.MARKETS_FILE, MarketSources.ASSET_SNAPSHOTS_FILE);

        assertThat(compiled.errors())
                .singleElement()
                .asString()
                .startsWith("[MT212]")
                .contains("com.acme.markets.Asset");
    }

    @Test
    void noFolderForClassesIsAFinding() throws Exception {
        Workspace markets = markets();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "javac").toString(), "--release", "17"));
        command.addAll(commandLine(markets));
        command.addAll(Workspace.files(markets.sources()).keySet());
        Process javac = new ProcessBuilder(command)
                .directory(markets.sources().toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(javac.waitFor()).isNotZero();
        assertThat(output)
                .contains("[MT249] The compiler has no folder for classes")
                .contains("-d target/classes");
        assertThat(resources(markets.sources())).isEmpty();
    }

    @Test
    void filesInMemory() throws IOException {
        Compilation compilation = com.google.testing.compile.Compiler.javac()
                .withProcessors(new MetaTablesProcessor())
                .withClasspath(files(markets().classPath()))
                .compile(JavaFileObjects.forSourceString("com.acme.größen.Größen", SIZES));

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generatedSourceFile("com.acme.größen.GrößenRegistry"))
                .isPresent();
        JavaFileObject schema = compilation
                .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/metatables/acme_sizes/schema.json")
                .orElseThrow();
        assertThat(schema.openInputStream().readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .contains("\"höhe\"");
    }

    private static List<File> files(String classPath) {
        return List.of(classPath.split(File.pathSeparator, -1)).stream()
                .map(File::new)
                .toList();
    }

    @Test
    void namesOutsideOfAscii() {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "files cannot be named so here");
        Workspace sizes = new Workspace(folder.resolve("project")).source("Größen", SIZES);
        sizes.compile().orFail();

        assertThat(sizes.schema("acme_sizes").tablesByIdentifier().get("Size").columns())
                .extracting(column -> column.name() + " " + column.type())
                .containsExactly("höhe integer", "maß text");
    }

    @Test
    void processingOnly() {
        Workspace markets = markets().option("-proc:only");
        markets.compile().orFail();

        assertThat(markets.results().keySet()).noneMatch(name -> name.endsWith(".class"));
        assertThat(resources(markets.classes())).isEqualTo(resourcesOfAll());
        markets.withoutOption("-proc:only").compile().orFail();
        assertThat(markets.results()).containsKey("classes/com/acme/markets/MarketsRegistry.class");
    }

    @Test
    void commandLineOfEclipsesCompiler() {
        Workspace markets = markets();
        List<String> arguments = new ArrayList<>(
                List.of("--release", "17", "-d", markets.classes().toString()));
        arguments.addAll(List.of("-s", markets.generated().toString()));
        arguments.addAll(commandLine(markets));
        arguments.add(markets.sources().toString());
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output);

        assertThat(BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null))
                .as(output::toString)
                .isTrue();
        assertThat(resources(markets.classes())).containsKey(SCHEMA).isEqualTo(resourcesOfAll());
        assertThat(markets.results()).containsKey("classes/com/acme/markets/MarketsRegistry.class");
    }
}
