package io.metatables.benchmarks.report;

import io.metatables.benchmarks.compile.Sample;
import io.metatables.benchmarks.compile.Variant;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The runs of one variant.
 *
 * @param size the number of model classes
 * @param temperature cold or warm
 * @param variant what javac did
 * @param samples its runs; the run with the same number of another variant came right before or after
 */
public record Measurement(int size, String temperature, Variant variant, List<Sample> samples) {

    /** Copies the list. */
    public Measurement {
        samples = List.copyOf(samples);
    }

    /**
     * Least, middle and greatest of a time.
     *
     * @param time of a run
     * @return in nanoseconds
     */
    public Spread spread(ToLongFunction<Sample> time) {
        return Spread.of(samples.stream().mapToDouble(time::applyAsLong));
    }

    /**
     * How many times as long each run took as the run beside it.
     *
     * @param base the same, with another variant
     * @param time of a run
     * @return least, middle and greatest of the ratios
     */
    public Spread ratio(Measurement base, ToLongFunction<Sample> time) {
        return Spread.of(java.util.stream.IntStream.range(0, samples.size())
                .mapToDouble(run -> (double) time.applyAsLong(samples.get(run))
                        / Math.max(1, time.applyAsLong(base.samples.get(run)))));
    }
}
