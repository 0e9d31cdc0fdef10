package io.metatables.benchmarks.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the load is.
 *
 * @param rows how many rows the table has in the beginning
 * @param clients how many threads use it
 * @param lockTimeout how long a statement of a revision waits for a table
 * @param url an empty database; null: an embedded server is started
 */
public record LoadOptions(
        int rows,
        int clients,
        Duration lockTimeout,
        @Nullable String url) {
    /** The options, one a line. */
    public static final String USAGE = """
            Options of --load, which measures what revisions do to clients:
              --rows n                 rows of the table (1000000)
              --clients n              threads that use it (4)
              --lock-timeout millis    how long a statement of a revision waits for a table (2000)
              --url jdbc:postgresql:.. an empty database, user and password in it (an embedded server)
            """;

    /**
     * Reads the arguments.
     *
     * @param arguments those after {@code --load}
     * @return the options
     * @throws IllegalArgumentException if one is unknown
     */
    public static LoadOptions of(String... arguments) {
        int rows = 1_000_000;
        int clients = 4;
        Duration lockTimeout = Duration.ofSeconds(2);
        @Nullable String url = null;
        Iterator<String> rest = List.copyOf(Arrays.asList(arguments)).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--rows" -> rows = Integer.parseInt(rest.next());
                case "--clients" -> clients = Integer.parseInt(rest.next());
                case "--lock-timeout" -> lockTimeout = Duration.ofMillis(Long.parseLong(rest.next()));
                case "--url" -> url = rest.next();
                default -> throw new IllegalArgumentException("unknown option " + option);
            }
        }
        return new LoadOptions(rows, clients, lockTimeout, url);
    }
}
