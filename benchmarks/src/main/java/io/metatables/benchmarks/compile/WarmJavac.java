package io.metatables.benchmarks.compile;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs javac in this JVM, as build tools do that stay. After some runs javac itself is compiled to machine code; the classes of
 * the processor are not, because javac loads them anew each time.
 */
public final class WarmJavac implements Javac {
    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** Runs javac in this JVM. */
    public WarmJavac() {}

    @Override
    public Sample run(List<String> arguments) throws IOException {
        StringWriter messages = new StringWriter();
        long cpuBefore = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        boolean compiled;
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            SplitArguments split = SplitArguments.of(arguments);
            compiled = javac.getTask(
                            messages,
                            files,
                            null,
                            split.options(),
                            null,
                            files.getJavaFileObjectsFromPaths(split.files()))
                    .call();
        }
        Sample sample = new Sample(System.nanoTime() - start, threads.getCurrentThreadCpuTime() - cpuBefore);
        if (!compiled) {
            throw new IOException("javac failed:\n" + messages);
        }
        return sample;
    }

    /** The API of javac wants options and files apart, and reads no argument files. */
    private record SplitArguments(List<String> options, List<Path> files) {
        static SplitArguments of(List<String> arguments) throws IOException {
            List<String> options = new ArrayList<>();
            List<Path> files = new ArrayList<>();
            for (String argument : arguments) {
                if (argument.startsWith("@")) {
                    Files.readAllLines(Path.of(argument.substring(1)), StandardCharsets.UTF_8)
                            .forEach(file -> files.add(Path.of(file)));
                } else {
                    options.add(argument);
                }
            }
            return new SplitArguments(options, files);
        }
    }
}
