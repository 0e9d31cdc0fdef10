package io.metatables.schema.model;

/**
 * The numbers of a sequence, each as PostgreSQL would show it: what a declaration leaves out is filled in.
 *
 * @param type {@code smallint}, {@code integer} or {@code bigint}
 * @param start the first value
 * @param increment the distance of two values, not 0
 * @param minValue the least value
 * @param maxValue the greatest value
 * @param cache how many values a connection takes at once, at least 1
 * @param cycle whether it starts anew at its end
 */
public record SequenceOptions(
        String type, long start, long increment, long minValue, long maxValue, long cache, boolean cycle) {

    /**
     * The options that PostgreSQL gives a sequence when nothing is said.
     *
     * @param type {@code smallint}, {@code integer} or {@code bigint}
     * @return from 1 to the greatest value of the type, one by one
     * @throws IllegalArgumentException if a sequence cannot have the type
     */
    public static SequenceOptions of(String type) {
        return new SequenceOptions(type, 1, 1, 1, greatest(type), 1, false);
    }

    /**
     * The greatest value of a type; the least one is its negation minus 1.
     *
     * @param type {@code smallint}, {@code integer} or {@code bigint}
     * @return the greatest value
     * @throws IllegalArgumentException if a sequence cannot have the type
     */
    public static long greatest(String type) {
        return switch (type) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            case "bigint" -> Long.MAX_VALUE;
            default -> throw new IllegalArgumentException("a sequence cannot be of type " + type);
        };
    }
}
