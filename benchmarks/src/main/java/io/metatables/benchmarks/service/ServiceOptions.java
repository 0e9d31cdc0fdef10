package io.metatables.benchmarks.service;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * What is measured of a service or of an upgrade, and how often.
 *
 * @param sizes numbers of tables
 * @param repeats how often each program is run
 * @param jvmOptions for the JVM of each program
 */
public record ServiceOptions(List<Integer> sizes, int repeats, List<String> jvmOptions) {
    /** The options, one a line. */
    public static final String USAGE = """
            Options of --attach, which measures what it costs a service to find its tables, and of --upgrade, which measures an
            upgrade of an empty database beside Flyway alone and beside a program that sends the script:
              --sizes 1000,10000       numbers of tables (1000)
              --repeats n              runs of each program (21)
              --jvm -Xshare:auto,...   options for the JVM of each program
            """;

    /** Copies the lists. */
    public ServiceOptions {
        sizes = List.copyOf(sizes);
        jvmOptions = List.copyOf(jvmOptions);
    }

    /**
     * Reads the arguments.
     *
     * @param arguments those after {@code --attach} or {@code --upgrade}
     * @return the options
     * @throws IllegalArgumentException if one is unknown
     */
    public static ServiceOptions of(String... arguments) {
        List<Integer> sizes = List.of(1000);
        int repeats = 21;
        List<String> jvmOptions = List.of();
        Iterator<String> rest = List.copyOf(Arrays.asList(arguments)).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--sizes" ->
                    sizes = Arrays.stream(rest.next().split(",", -1))
                            .map(Integer::valueOf)
                            .toList();
                case "--repeats" -> repeats = Integer.parseInt(rest.next());
                case "--jvm" -> jvmOptions = List.of(rest.next().split(",", -1));
                default -> throw new IllegalArgumentException("unknown option " + option);
            }
        }
        return new ServiceOptions(sizes, repeats, jvmOptions);
    }
}
