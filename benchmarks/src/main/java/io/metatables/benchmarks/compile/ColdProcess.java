package io.metatables.benchmarks.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs a command to its end, and measures it.
 *
 * @param log where its messages go
 */
public record ColdProcess(Path log) {

    /**
     * Runs a command.
     *
     * @param command the command and its arguments
     * @return what it took, with all its threads
     * @throws IOException if it fails
     * @throws InterruptedException if the wait for it is interrupted
     */
    public Sample run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        long cpuBefore = ChildProcesses.cpuNanos();
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        long wall = System.nanoTime() - start;
        if (exit != 0) {
            throw new IOException(command.get(0) + " failed:\n" + Files.readString(log, StandardCharsets.UTF_8));
        }
        return new Sample(wall, ChildProcesses.cpuNanos() - cpuBefore);
    }
}
