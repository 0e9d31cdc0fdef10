package io.metatables.compatibility;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command has answered.
 *
 * @param exit 0: all is well
 * @param output what it printed, errors included
 */
record Command(int exit, String output) {

    /** Runs one of the JDK's programs that runs these tests. */
    static Command ofJdk(Path folder, String program, List<String> arguments) throws Exception {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
        words.addAll(arguments);
        return run(folder, words);
    }

    /** Runs a program in a folder. */
    static Command run(Path folder, List<String> words) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Command(process.waitFor(), output);
    }

    /** Fails with what was printed, unless all is well. */
    Command orFail() {
        if (exit != 0) {
            throw new AssertionError(output);
        }
        return this;
    }
}
