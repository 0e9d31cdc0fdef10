package io.metatables.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Answers Ctrl-C, and the end of a pipeline: interrupts the work on a database, and gives it time to cancel its statement, to leave
 * a clean state and to say where it stands. Everything else just ends.
 */
final class Shutdown {
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch ended = new CountDownLatch(1);

    @Nullable
    private volatile Thread worker;

    /** Answers nothing until it is told to. */
    Shutdown() {}

    /** Answers the signals of this process from now on. */
    void answerSignals() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::interrupt, "metatables-shutdown"));
    }

    private void interrupt() {
        Thread working = worker;
        if (working != null) {
            working.interrupt();
            try {
                ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // the process ends in any case
            }
        }
    }

    /** What a signal interrupts. */
    @FunctionalInterface
    interface Work {
        /** Does it, and answers the exit code. */
        int run() throws IOException;
    }

    /** Does work that a signal interrupts. */
    int interrupting(Work work) throws IOException {
        worker = Thread.currentThread();
        int result = work.run();
        worker = null; // not when it fails: its end is still to be reported
        return result;
    }

    /** All is said. */
    void ended() {
        ended.countDown();
    }
}
