package io.metatables.benchmarks.report;

import io.metatables.benchmarks.compile.Sample;
import io.metatables.benchmarks.compile.Variant;
import java.util.List;
import java.util.Locale;

/** Results as a table for people. */
public final class ResultTable {
    private static final double NANOS_PER_MILLI = 1e6;

    private ResultTable() {}

    /**
     * The heading.
     *
     * @return two lines
     */
    public static String heading() {
        return """
                classes  javac  processor           wall ms: median (min - max)      cpu ms: median (min - max)      times -proc:none: wall  cpu
                -------  -----  ------------------  -------------------------------  -------------------------------  ----------------------  ----
                """;
    }

    /**
     * A line for each variant.
     *
     * @param measurements of one size and temperature, {@code -proc:none} among them
     * @return lines
     */
    public static String lines(List<Measurement> measurements) {
        Measurement base = measurements.stream()
                .filter(measurement -> measurement.variant() == Variant.NO_PROCESSING)
                .findFirst()
                .orElseThrow();
        StringBuilder lines = new StringBuilder();
        measurements.forEach(measurement -> lines.append(line(measurement, base)));
        return lines.toString();
    }

    private static String line(Measurement measurement, Measurement base) {
        return String.format(
                Locale.ROOT,
                "%7d  %-5s  %-18s  %-31s  %-31s  %22.2f  %4.2f%n",
                measurement.size(),
                measurement.temperature(),
                measurement.variant().label(),
                millis(measurement.spread(Sample::wall)),
                millis(measurement.spread(Sample::cpu)),
                measurement.ratio(base, Sample::wall).median(),
                measurement.ratio(base, Sample::cpu).median());
    }

    private static String millis(Spread spread) {
        return String.format(
                Locale.ROOT,
                "%8.1f (%8.1f - %8.1f)",
                spread.median() / NANOS_PER_MILLI,
                spread.least() / NANOS_PER_MILLI,
                spread.greatest() / NANOS_PER_MILLI);
    }
}
