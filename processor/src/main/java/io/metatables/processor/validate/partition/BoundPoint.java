package io.metatables.processor.validate.partition;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value of a bound, as far as it can be compared before PostgreSQL does it.
 *
 * @param rank tells apart what is not an ordinary value
 * @param number stands for the value where its type is ordered like numbers; null: it is not, or that cannot be said
 * @param text what is the same for values that are the same
 * @param bytewise whether values are in the order of their bytes
 */
record BoundPoint(Rank rank, @Nullable BigDecimal number, String text, boolean bytewise) {

    /** The kinds of values, in their order. */
    enum Rank {
        MINVALUE,
        MINUS_INFINITY,
        VALUE,
        INFINITY,
        MAXVALUE,
        NULL
    }

    static BoundPoint special(Rank rank) {
        return new BoundPoint(rank, null, rank.name(), false);
    }

    boolean isOpen() {
        return rank == Rank.MINVALUE || rank == Rank.MAXVALUE;
    }

    /** Whether any two points like this one can be compared. */
    boolean ordered() {
        return rank != Rank.VALUE || number != null || bytewise;
    }

    /** Something that two points share exactly if they are known to be the same value. */
    Object identity() {
        return number == null ? rank + " " + text : number.stripTrailingZeros();
    }

    private Optional<Integer> compared(BoundPoint other) {
        if (rank != other.rank) {
            return Optional.of(rank.compareTo(other.rank));
        }
        if (number != null && other.number != null) {
            return Optional.of(number.compareTo(other.number));
        }
        if (text.equals(other.text)) {
            return Optional.of(0);
        }
        return bytewise && other.bytewise
                ? Optional.of(Arrays.compareUnsigned(
                        text.getBytes(StandardCharsets.UTF_8), other.text.getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    /** Compares column by column; empty where the first difference is of an order that only PostgreSQL knows. */
    static Optional<Integer> compare(List<BoundPoint> left, List<BoundPoint> right) {
        for (int i = 0; i < left.size(); i++) {
            Optional<Integer> compared = left.get(i).compared(right.get(i));
            if (compared.isEmpty() || compared.get() != 0) {
                return compared;
            }
        }
        return Optional.of(0);
    }
}
