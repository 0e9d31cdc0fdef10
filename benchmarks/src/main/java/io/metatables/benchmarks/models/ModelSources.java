package io.metatables.benchmarks.models;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sources of a provider with a number of model classes of twelve columns each: half of them records, the others classes and
 * interfaces, one in five a time-index table.
 *
 * @param size the number of model classes
 * @param grownOneIn one table in so many has grown since it was accepted
 */
public record ModelSources(int size, int grownOneIn) {
    /** The package of everything. */
    public static final String PACKAGE = "bench.models";

    /** The model classes of a package. */
    private static final int PER_PACKAGE = 50;

    /**
     * The text of all files.
     *
     * @param moment when
     * @return by the path of the file, below the folder of the sources
     */
    public Map<String, String> files(Moment moment) {
        Map<String, String> files = new TreeMap<>();
        files.put(path(PACKAGE, "Bench"), provider());
        files.put(path(PACKAGE, "Status"), status());
        int tables = moment == Moment.NOW ? size : size - 1;
        for (int number = 0; number < tables; number++) {
            boolean grown = moment == Moment.NOW || number % grownOneIn != 0;
            files.put(path(packageOf(number), name(number)), new ModelText(this, number, grown).text());
        }
        return files;
    }

    private static String path(String packageName, String className) {
        return packageName.replace('.', '/') + "/" + className + ".java";
    }

    static String packageOf(int number) {
        return PACKAGE + String.format(Locale.ROOT, ".part%03d", number / PER_PACKAGE);
    }

    static String name(int number) {
        String noun = isTimeIndexTable(number) ? "Prices" : "Account";
        return String.format(Locale.ROOT, "%s%05d", noun, number);
    }

    static boolean isTimeIndexTable(int number) {
        return number % 5 == 4;
    }

    /** The meta table that a model refers to: one before it, so that the references make no circle. */
    static int target(int number) {
        int target = number * 2 / 3;
        return isTimeIndexTable(target) ? target - 1 : target;
    }

    private static String provider() {
        return """
                package bench.models;

                import io.metatables.annotations.MetaTableProvider;

                /** All tables of the benchmark. */
                @MetaTableProvider(namespace = "bench.models", prefix = "bench")
                public interface Bench {}
                """;
    }

    private static String status() {
        return """
                package bench.models;

                /** How far something is. */
                public enum Status {
                    /** It waits. */
                    OPEN,
                    /** It is at work. */
                    ACTIVE,
                    /** It is over. */
                    CLOSED
                }
                """;
    }
}
