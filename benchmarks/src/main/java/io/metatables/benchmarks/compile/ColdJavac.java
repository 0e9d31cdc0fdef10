package io.metatables.benchmarks.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs javac as a command: a new JVM each time, with nothing loaded. */
public final class ColdJavac implements Javac {
    private final Path log;
    private final List<String> jvmOptions;

    /**
     * Runs javac with options for its JVM.
     *
     * @param log where javac's messages go
     * @param jvmOptions such as {@code -Xmx4g}
     */
    public ColdJavac(Path log, List<String> jvmOptions) {
        this.log = log;
        this.jvmOptions = List.copyOf(jvmOptions);
    }

    @Override
    public Sample run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        jvmOptions.forEach(option -> command.add("-J" + option));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        long cpuBefore = ChildProcesses.cpuNanos();
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        long wall = System.nanoTime() - start;
        if (exit != 0) {
            throw new IOException("javac failed:\n" + Files.readString(log, StandardCharsets.UTF_8));
        }
        return new Sample(wall, ChildProcesses.cpuNanos() - cpuBefore);
    }
}
