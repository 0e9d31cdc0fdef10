package io.metatables.schema.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A process that has taken a history to write, and never comes to its end. */
final class StagingHolder {
    private StagingHolder() {}

    /** Takes the folder that the first argument names. */
    public static void main(String... arguments) throws InterruptedException {
        StagingFolder.open(Path.of(arguments[0]));
        System.out.println("taken");
        Thread.sleep(TimeUnit.MINUTES.toMillis(1));
    }

    static Process start(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        StagingHolder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.getInputStream().read() != 't') {
            throw new IOException("the process did not take " + folder);
        }
        return process;
    }

    static void kill(Process process) {
        process.destroyForcibly().onExit().join();
    }
}
