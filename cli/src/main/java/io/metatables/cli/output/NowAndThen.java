package io.metatables.cli.output;

import java.time.Duration;

/** Lets something through once in a while. Several threads may ask. */
final class NowAndThen {
    private final Duration pause;
    private long last = System.nanoTime();

    NowAndThen(Duration pause) {
        this.pause = pause;
    }

    /** Whether the pause is over; if so, the next one begins. */
    synchronized boolean isTime() {
        boolean over = System.nanoTime() - last >= pause.toNanos();
        if (over) {
            beginAnew();
        }
        return over;
    }

    synchronized void beginAnew() {
        last = System.nanoTime();
    }
}
