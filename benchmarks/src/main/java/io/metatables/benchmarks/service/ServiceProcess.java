package io.metatables.benchmarks.service;

import io.metatables.benchmarks.compile.ColdProcess;
import io.metatables.benchmarks.compile.Sample;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs programs that have a service's jar on their class path, each in a JVM of its own.
 *
 * @param jar the models, the registry and the revisions
 * @param log where their messages go
 * @param jvmOptions for each JVM
 */
record ServiceProcess(Path jar, Path log, List<String> jvmOptions) {

    Sample run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of(
                "-classpath", System.getProperty("java.class.path") + File.pathSeparator + jar, program.getName()));
        command.addAll(List.of(arguments));
        return new ColdProcess(log).run(command);
    }
}
