package io.metatables.benchmarks.compile;

import java.io.IOException;
import java.util.List;

/** A way to run javac. */
public interface Javac {

    /**
     * Runs javac, which must find no error.
     *
     * @param arguments as on the command line
     * @return what it took
     * @throws IOException if it cannot be run
     * @throws InterruptedException if the wait for it is interrupted
     */
    Sample run(List<String> arguments) throws IOException, InterruptedException;
}
