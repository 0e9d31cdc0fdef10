package io.metatables.processor.compile;

import io.metatables.processor.MetaTablesProcessor;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.revision.AcceptRequest;
import io.metatables.schema.revision.RevisionAcceptor;
import io.metatables.schema.revision.RevisionLayout;
import io.metatables.schema.snapshot.SnapshotFormat;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** A project on disk: sources, class output, generated sources and revisions, compiled as a build would. */
public final class Workspace {
    private static final String RELEASE = "--release";
    private static final String WITHOUT_SOURCE_OUTPUT = "without -s";

    private final CompilerUnderTest compiler;
    private final Path root;
    private final List<Path> libraries = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<Path> modules = new ArrayList<>();
    private final List<Processor> furtherProcessors = new ArrayList<>();

    /**
     * A project below a folder, compiled with javac.
     *
     * @param root made if it is not there
     */
    public Workspace(Path root) {
        this(CompilerUnderTest.JAVAC, root);
    }

    /**
     * A project below a folder.
     *
     * @param compiler what compiles it
     * @param root made if it is not there
     */
    public Workspace(CompilerUnderTest compiler, Path root) {
        this.compiler = compiler;
        this.root = root;
        options.addAll(List.of("-Ametatables.revisions=" + revisions()));
        try {
            Files.createDirectories(classes());
            Files.createDirectories(generated());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another project, without any options, for the same compiler. */
    public Workspace another(Path folder) {
        return new Workspace(compiler, folder);
    }

    public Path sources() {
        return root.resolve("src");
    }

    public Path classes() {
        return root.resolve("classes");
    }

    public Path generated() {
        return root.resolve("generated");
    }

    public Path revisions() {
        return root.resolve("revisions");
    }

    /** Compiles for a version of Java that is not the oldest. */
    public Workspace release(int release) {
        return option(RELEASE, Integer.toString(release));
    }

    /** Further options of javac. */
    public Workspace option(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Has the compiler complain as a careful project would, and fail. */
    public Workspace strict() {
        options.addAll(compiler.strict());
        return this;
    }

    /** Has the compiler complain about everything, and fail. */
    public Workspace strictest() {
        options.addAll(compiler.strictest());
        return this;
    }

    /** Takes an option away that was given before. */
    public Workspace withoutOption(String prefix) {
        options.removeIf(option -> option.startsWith(prefix));
        return this;
    }

    /** Compiles on the module path, which has the processor's own modules and those in the folder. */
    public Workspace modulePath(Path folder) throws IOException {
        RuntimeClasses.modules(folder);
        modules.add(folder);
        return this;
    }

    /** Compiles without a folder for generated sources. */
    public Workspace withoutSourceOutput() {
        return option(WITHOUT_SOURCE_OUTPUT);
    }

    public Workspace library(Path jarOrFolder) {
        libraries.add(jarOrFolder);
        return this;
    }

    public Workspace processor(Processor processor) {
        furtherProcessors.add(processor);
        return this;
    }

    /** Writes a source file; its package is read off the text. */
    public Workspace source(String className, String text) {
        String file = text.lines()
                .filter(line -> line.startsWith("package "))
                .map(line -> line.substring(8, line.indexOf(';')).replace('.', '/') + "/" + className + ".java")
                .findFirst()
                .orElse(className + ".java");
        return write(sources().resolve(file), text);
    }

    private Workspace write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder of sources. */
    public Workspace sourcesFrom(Path folder) {
        files(folder).forEach((name, text) -> write(sources().resolve(name), text));
        return this;
    }

    public Workspace delete(Path file) {
        try {
            Files.delete(file);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles everything. */
    public Compiled compile() {
        return compile(files(sources()).keySet().stream()
                .filter(name -> name.endsWith(".java"))
                .map(name -> sources().resolve(name))
                .toList());
    }

    /** Compiles some files, against the class output. */
    public Compiled compileOnly(String... files) {
        return compile(Arrays.stream(files).map(sources()::resolve).toList());
    }

    /** Compiles files in exactly this order. */
    public Compiled compile(List<Path> files) {
        List<Processor> processors = new ArrayList<>(furtherProcessors);
        if (!options.contains("-proc:none")) {
            processors.add(new MetaTablesProcessor());
        }
        return compiler.compile(arguments(), files, processors);
    }

    /** What is compiled against, without what is on the module path. */
    public String classPath() {
        List<Path> classPath = modules.isEmpty() ? new ArrayList<>(RuntimeClasses.path()) : new ArrayList<>();
        classPath.addAll(libraries);
        classPath.add(classes());
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("-d", classes().toString()));
        if (!options.contains(RELEASE)) {
            arguments.addAll(List.of(RELEASE, "17"));
        }
        if (!options.contains(WITHOUT_SOURCE_OUTPUT)) {
            arguments.addAll(List.of("-s", generated().toString()));
        }
        arguments.addAll(List.of("-cp", classPath()));
        modules.forEach(folder -> arguments.addAll(List.of("--module-path", compiler.modulePath(folder))));
        options.stream().filter(option -> !option.equals(WITHOUT_SOURCE_OUTPUT)).forEach(arguments::add);
        return arguments;
    }

    /** The files below a folder by their relative names, in their order. */
    public static SortedMap<String, String> files(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.notExists(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                files.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that a compilation has left behind. */
    public Map<String, String> results() {
        SortedMap<String, String> results = new TreeMap<>();
        files(classes()).forEach((name, text) -> results.put("classes/" + name, text));
        files(generated()).forEach((name, text) -> results.put("generated/" + name, text));
        return results;
    }

    /** One of the results, as text. */
    public String result(String name) {
        String text = results().get(name);
        if (text == null) {
            throw new AssertionError("no " + name + " among " + results().keySet());
        }
        return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** The schema that was compiled for a provider. */
    public DatabaseSchema schema(String slug) {
        String name = "META-INF/metatables/" + slug + "/schema.json";
        return SnapshotFormat.read(result("classes/" + name), name).schema();
    }

    /** Packs the class output into a jar, without the files that a test takes out. */
    public Path jar(Predicate<String> kept) {
        Path jar = root.resolve("library.jar");
        try (JarOutputStream stream = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : files(classes()).keySet().stream().filter(kept).toList()) {
                stream.putNextEntry(new JarEntry(name));
                Files.copy(classes().resolve(name), stream);
                stream.closeEntry();
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Accepts the pending revision of a provider, as a person would. */
    public void accept(String slug, String message, String... drops) {
        RevisionAcceptor.accept(new AcceptRequest(
                generated().resolve(RevisionLayout.folder(slug)),
                revisions().resolve(slug),
                RevisionLayout.compiledSchema(classes(), slug),
                message,
                List.of(drops)));
    }
}
