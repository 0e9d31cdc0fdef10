package io.metatables.benchmarks.compile;

/**
 * What one compilation took.
 *
 * @param wall nanoseconds that passed
 * @param cpu nanoseconds of processor time: of the whole process for a JVM of its own, of the thread that compiles in this one;
 *     0: not known
 */
public record Sample(long wall, long cpu) {}
