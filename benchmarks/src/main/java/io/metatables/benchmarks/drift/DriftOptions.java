package io.metatables.benchmarks.drift;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of drift, and how often.
 *
 * @param sizes numbers of model classes; one in fifty of them has grown
 * @param repeats how often each is run
 * @param jar the executable jar, to measure {@code revision} with; null: it is not measured
 */
public record DriftOptions(
        List<Integer> sizes, int repeats, @Nullable Path jar) {
    /** The options, one a line. */
    public static final String USAGE = """
            Options of --drift, which measures what a change of two percent costs:
              --sizes 1000,10000       numbers of model classes (1000)
              --repeats n              runs of each (7)
              --jar metatables.jar     measure 'revision' with it, too
            """;

    /** Copies the list. */
    public DriftOptions {
        sizes = List.copyOf(sizes);
    }

    /**
     * Reads the arguments.
     *
     * @param arguments those after {@code --drift}
     * @return the options
     * @throws IllegalArgumentException if one is unknown
     */
    public static DriftOptions of(String... arguments) {
        List<Integer> sizes = List.of(1000);
        int repeats = 7;
        @Nullable Path jar = null;
        Iterator<String> rest = List.copyOf(Arrays.asList(arguments)).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--sizes" ->
                    sizes = Arrays.stream(rest.next().split(",", -1))
                            .map(Integer::valueOf)
                            .toList();
                case "--repeats" -> repeats = Integer.parseInt(rest.next());
                case "--jar" -> jar = Path.of(rest.next()).toAbsolutePath();
                default -> throw new IllegalArgumentException("unknown option " + option);
            }
        }
        return new DriftOptions(sizes, repeats, jar);
    }
}
