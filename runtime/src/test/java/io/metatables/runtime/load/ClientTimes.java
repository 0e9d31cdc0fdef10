package io.metatables.runtime.load;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How long the statements of one or more clients took. Not safe for several threads. */
final class ClientTimes {
    private static final double NEARLY_ALL = 0.999;

    private final List<String> failures = new ArrayList<>();
    private long[] nanos = new long[1024];
    private int count;

    void add(long statement) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = statement;
    }

    void fail(SQLException failure) {
        failures.add(String.valueOf(failure.getMessage()));
    }

    void addAll(ClientTimes other) {
        for (int i = 0; i < other.count; i++) {
            add(other.nanos[i]);
        }
        failures.addAll(other.failures);
    }

    /** The result: a form, in one direction. */
    LoadResult result(String form, String direction, long elapsed, int lockTimeouts) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return new LoadResult(
                form,
                direction,
                elapsed,
                count,
                count == 0 ? 0 : sorted[count - 1],
                count == 0 ? 0 : sorted[(int) Math.min(count - 1L, (long) (count * NEARLY_ALL))],
                lockTimeouts,
                failures);
    }
}
