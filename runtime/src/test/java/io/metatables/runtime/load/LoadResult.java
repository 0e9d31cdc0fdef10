package io.metatables.runtime.load;

import java.util.List;

/**
 * What a form did to clients.
 *
 * @param form the name of the form
 * @param direction {@code up}, {@code down}, or {@code none} for the clients alone
 * @param elapsed nanoseconds that the upgrade or downgrade took
 * @param statements how many statements clients ran meanwhile
 * @param longest nanoseconds of the longest of them
 * @param nearlyAll nanoseconds that 99.9 percent of them did not exceed
 * @param lockTimeouts how often a part gave up waiting for a table and was tried again
 * @param failures messages of statements that failed
 */
public record LoadResult(
        String form,
        String direction,
        long elapsed,
        int statements,
        long longest,
        long nearlyAll,
        int lockTimeouts,
        List<String> failures) {

    /** Copies the list. */
    public LoadResult {
        failures = List.copyOf(failures);
    }
}
