package io.metatables.benchmarks.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The processor time of processes that this one has started and that are over. Java does not tell; Linux does. */
final class ChildProcesses {
    private static final Path STATISTICS = Path.of("/proc/self/stat");
    /** User and system time of children, counted from the state that follows the name of the command. */
    private static final int USER = 13;

    private static final int SYSTEM = 14;
    private static final long NANOS_PER_TICK = 10_000_000;

    private ChildProcesses() {}

    /** Their time together, in steps of ten milliseconds; 0 where the system does not tell. */
    static long cpuNanos() {
        try {
            String text = Files.readString(STATISTICS, StandardCharsets.UTF_8);
            String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) * NANOS_PER_TICK;
        } catch (IOException e) {
            return 0;
        }
    }
}
