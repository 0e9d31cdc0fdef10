package io.metatables.benchmarks;

import java.util.Locale;

/** What javac runs in. */
public enum Temperature {
    /** A new JVM for each run. */
    COLD,
    /** One JVM for all runs, after some that do not count. */
    WARM;

    /**
     * The name in the results.
     *
     * @return in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
