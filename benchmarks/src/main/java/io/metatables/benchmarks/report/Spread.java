package io.metatables.benchmarks.report;

import java.util.stream.DoubleStream;

/**
 * What several runs came to.
 *
 * @param least the least
 * @param median the one in the middle
 * @param greatest the greatest
 */
public record Spread(double least, double median, double greatest) {

    static Spread of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(sorted[0], median, sorted[sorted.length - 1]);
    }
}
