package io.metatables.processor.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The classes that generated code is compiled against. The registry's interfaces belong to the module {@code runtime}, which is
 * built after this one, so they are compiled from its sources.
 */
final class RuntimeClasses {
    private static final Path SOURCES =
            Path.of("..", "runtime", "src", "main", "java", "io", "metatables", "runtime", "registry");

    private RuntimeClasses() {}

    /** A class path with annotations, schema, JSpecify and the registry's interfaces. */
    static List<Path> path() {
        return Holder.PATH;
    }

    /** The same as modules {@code mt.annotations}, {@code mt.schema}, {@code mt.registry} and {@code org.jspecify}. */
    static void modules(Path folder) throws IOException {
        Files.createDirectories(folder);
        ModuleJar.of(Holder.PATH.get(0), folder.resolve("mt.annotations.jar"));
        ModuleJar.of(Holder.PATH.get(1), folder.resolve("mt.schema.jar"));
        ModuleJar.of(Holder.PATH.get(2), folder.resolve("org.jspecify.jar"));
        ModuleJar.of(Holder.PATH.get(3), folder.resolve("mt.registry.jar"));
    }

    /** The folder a class on our own class path comes from. */
    static Path home(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static final class Holder {
        static final List<Path> PATH = List.of(
                home(io.metatables.annotations.MetaTable.class),
                home(io.metatables.schema.model.Table.class),
                home(org.jspecify.annotations.Nullable.class),
                compiled());

        private static Path compiled() {
            JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
                    Stream<Path> sources = Files.list(SOURCES)) {
                Path output = Files.createTempDirectory("metatables-registry");
                List<String> options = List.of(
                        "-proc:none",
                        "-d",
                        output.toString(),
                        "-cp",
                        home(io.metatables.schema.model.Table.class)
                                + java.io.File.pathSeparator
                                + home(org.jspecify.annotations.Nullable.class));
                boolean compiled = javac.getTask(
                                null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources.toList()))
                        .call();
                if (!compiled) {
                    throw new IllegalStateException("the registry's interfaces do not compile");
                }
                return output;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
