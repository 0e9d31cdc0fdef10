package io.metatables.benchmarks.compile;

import java.io.IOException;
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
        return new ColdProcess(log).run(command);
    }
}
