package io.metatables.cli;

import java.time.Duration;
import java.util.Locale;

/** Durations as a person reads them. */
final class Durations {
    private static final long MILLIS_UP_TO = 10_000;
    private static final double MILLIS_PER_SECOND = 1000.0;

    private Durations() {}

    /** Milliseconds up to ten seconds, such as {@code 120 ms}, then seconds, such as {@code 12.3 s}. */
    static String text(Duration duration) {
        long millis = duration.toMillis();
        return millis < MILLIS_UP_TO
                ? millis + " ms"
                : String.format(Locale.ROOT, "%.1f s", millis / MILLIS_PER_SECOND);
    }
}
