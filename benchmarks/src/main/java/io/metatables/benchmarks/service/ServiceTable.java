package io.metatables.benchmarks.service;

import io.metatables.benchmarks.compile.Sample;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of what processes took, each run compared with those beside it. */
final class ServiceTable {
    private static final double NANOS_PER_MILLI = 1e6;

    private final PrintStream out;
    private final ToLongFunction<Sample> time;

    ServiceTable(PrintStream out, ToLongFunction<Sample> time) {
        this.out = out;
        this.time = time;
    }

    void heading(String unit, String... ratios) {
        out.println(
                "| tables | process | median " + unit + " | least - greatest | " + String.join(" | ", ratios) + " |");
        out.println("|---:|---|---:|---:|" + "---:|".repeat(ratios.length));
    }

    void row(int size, String process, List<Sample> samples, List<List<Sample>> bases) {
        double[] sorted =
                samples.stream().mapToDouble(time::applyAsLong).sorted().toArray();
        String ratios = bases.stream().map(base -> median(samples, base)).collect(Collectors.joining(" | "));
        out.println(String.format(
                Locale.ROOT,
                "| %d | %s | %.0f | %.0f - %.0f | %s |",
                size,
                process,
                sorted[sorted.length / 2] / NANOS_PER_MILLI,
                sorted[0] / NANOS_PER_MILLI,
                sorted[sorted.length - 1] / NANOS_PER_MILLI,
                ratios));
    }

    private String median(List<Sample> samples, List<Sample> base) {
        double[] ratios = IntStream.range(0, base.size())
                .mapToDouble(
                        i -> time.applyAsLong(samples.get(i)) / (double) Math.max(1, time.applyAsLong(base.get(i))))
                .toArray();
        Arrays.sort(ratios);
        return ratios.length == 0 ? "" : String.format(Locale.ROOT, "%.2f", ratios[ratios.length / 2]);
    }
}
