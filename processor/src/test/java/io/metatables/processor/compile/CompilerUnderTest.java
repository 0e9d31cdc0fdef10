package io.metatables.processor.compile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that the processor has to work in, with the same outcome. */
public enum CompilerUnderTest {
    JAVAC {
        @Override
        JavaCompiler compiler() {
            return ToolProvider.getSystemJavaCompiler();
        }

        @Override
        List<String> strict() {
            return List.of("-Xlint:all,-processing", "-Werror");
        }

        @Override
        List<String> strictest() {
            return List.of("-Xlint:all", "-Xdoclint:all/private", "-Werror");
        }

        @Override
        String modulePath(Path folder) {
            return folder.toString();
        }
    },
    ECJ {
        @Override
        JavaCompiler compiler() {
            return new EclipseCompiler();
        }

        @Override
        List<String> strict() {
            return List.of("-failOnWarning");
        }

        @Override
        List<String> strictest() {
            return List.of("-warn:all", "-failOnWarning");
        }

        /** A processor finds the resources of jars that the path names, but not of those in a folder that it names. */
        @Override
        String modulePath(Path folder) {
            return Workspace.files(folder).keySet().stream()
                    .map(jar -> folder.resolve(jar).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
    };

    abstract JavaCompiler compiler();

    /** Options under which what a careful project turns on is an error. */
    abstract List<String> strict();

    /** Options under which everything that the compiler can complain about is an error. */
    abstract List<String> strictest();

    /** The module path of the modules in a folder. */
    abstract String modulePath(Path folder);

    /**
     * Compiles files.
     *
     * @param arguments options as on a command line
     * @param files in exactly this order
     * @param processors empty: those that the arguments name, if any
     */
    Compiled compile(List<String> arguments, List<Path> files, List<Processor> processors) {
        JavaCompiler compiler = compiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            // ecj adds what the arguments name to the class path of the tests.
            manager.setLocation(StandardLocation.CLASS_PATH, List.of());
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, manager, diagnostics, arguments, null, manager.getJavaFileObjectsFromPaths(files));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            boolean succeeded = task.call();
            return new Compiled(succeeded, List.copyOf(diagnostics.getDiagnostics()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
