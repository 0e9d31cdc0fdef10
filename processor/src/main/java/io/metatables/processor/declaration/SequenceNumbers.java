package io.metatables.processor.declaration;

import io.metatables.schema.model.SequenceOptions;
import org.jspecify.annotations.Nullable;

/**
 * The options of a sequence as written; null where nothing is written.
 *
 * @param start the first value
 * @param increment the distance of two values
 * @param minValue the least value
 * @param maxValue the greatest value
 * @param cache how many values a connection takes at once
 * @param cycle whether it starts anew at its end
 */
public record SequenceNumbers(
        @Nullable Long start,
        @Nullable Long increment,
        @Nullable Long minValue,
        @Nullable Long maxValue,
        @Nullable Long cache,
        boolean cycle) {
    /** Nothing said. */
    public static final SequenceNumbers NONE = new SequenceNumbers(null, null, null, null, null, false);

    /**
     * The options with what PostgreSQL fills in where nothing is written.
     *
     * @param type {@code smallint}, {@code integer} or {@code bigint}
     * @return the options of a sequence of that type
     * @throws IllegalArgumentException if a sequence cannot have the type
     */
    public SequenceOptions of(String type) {
        long step = or(increment, 1);
        long greatestOfType = SequenceOptions.greatest(type);
        long least = or(minValue, step > 0 ? 1 : -greatestOfType - 1);
        long greatest = or(maxValue, step > 0 ? greatestOfType : -1);
        return new SequenceOptions(
                type, or(start, step > 0 ? least : greatest), step, least, greatest, or(cache, 1), cycle);
    }

    private static long or(@Nullable Long written, long otherwise) {
        return written == null ? otherwise : written;
    }
}
