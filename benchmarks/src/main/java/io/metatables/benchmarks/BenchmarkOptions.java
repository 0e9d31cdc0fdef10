package io.metatables.benchmarks;

import io.metatables.benchmarks.compile.Variant;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is measured, and how often.
 *
 * @param sizes numbers of model classes
 * @param temperatures cold, warm or both
 * @param variants which of them, beside {@code -proc:none}
 * @param repeats the runs of each variant that count; 0: fewer for larger sizes
 * @param warmUps the warm runs of each variant that do not count; 0: fewer for larger sizes
 * @param jvmOptions for the JVM of a cold javac
 * @param json whether the results are JSON
 */
record BenchmarkOptions(
        List<Integer> sizes,
        Set<Temperature> temperatures,
        Set<Variant> variants,
        int repeats,
        int warmUps,
        List<String> jvmOptions,
        boolean json) {
    static final String USAGE = """
            Options:
              --sizes 100,1000,10000   numbers of model classes (100,1000)
              --repeats n              runs that count (15 at 100, fewer at more)
              --warm-ups n             warm runs that do not count (40 at 100, fewer at more)
              --only cold|warm         one of the two
              --variants idle,visiting,metatables
                                       these only, beside -proc:none
              --javac-jvm -Xmx4g,...   options for the JVM of a cold javac
              --json                   results as JSON
            """;

    /** A compilation of so many classes is long enough to be measured once. */
    private static final int MUCH = 1_500;

    static BenchmarkOptions of(String... arguments) {
        List<Integer> sizes = List.of(100, 1000);
        Set<Temperature> temperatures = EnumSet.allOf(Temperature.class);
        Set<Variant> variants = EnumSet.allOf(Variant.class);
        int repeats = 0;
        int warmUps = 0;
        List<String> jvmOptions = List.of();
        boolean json = false;
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--sizes" -> sizes = split(rest).map(Integer::valueOf).toList();
                case "--repeats" -> repeats = Integer.parseInt(rest.next());
                case "--warm-ups" -> warmUps = Integer.parseInt(rest.next());
                case "--only" -> temperatures = EnumSet.of(constant(Temperature.class, rest.next()));
                case "--variants" -> variants = variants(split(rest));
                case "--javac-jvm" -> jvmOptions = split(rest).toList();
                case "--json" -> json = true;
                default -> throw new IllegalArgumentException("unknown option " + option);
            }
        }
        return new BenchmarkOptions(sizes, temperatures, variants, repeats, warmUps, jvmOptions, json);
    }

    private static Stream<String> split(Iterator<String> rest) {
        return Stream.of(rest.next().split(",", -1));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    private static Set<Variant> variants(Stream<String> names) {
        Set<Variant> variants = EnumSet.of(Variant.NO_PROCESSING);
        names.forEach(name -> variants.add(constant(Variant.class, name)));
        return variants;
    }

    /** The runs of a size that count. */
    int repeats(int size) {
        return repeats > 0 ? repeats : Math.max(3, Math.min(15, MUCH / size));
    }

    /** The runs of a size that come before. */
    int warmUps(int size) {
        return warmUps > 0 ? warmUps : Math.max(1, Math.min(40, 4 * MUCH / size));
    }
}
