package io.metatables.schema.diff;

import io.metatables.schema.model.ColumnType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What becomes of the values of a column when its type changes.
 *
 * @param cast how PostgreSQL gets from one type to the other
 * @param lossless whether every value can be told from the new one
 * @param honesty how much of the change its reverse takes back
 */
public record TypeConversion(Cast cast, boolean lossless, Honesty honesty) {
    private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");
    private static final Map<String, Integer> DIGITS = Map.of("smallint", 5, "integer", 10, "bigint", 19);
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final Set<String> STRINGS = Set.of("text", "varchar");
    private static final Set<String> OTHER_STRINGS = Set.of("char", "citext");
    private static final Map<String, Set<String>> MOMENTS = Map.of(
            "date", Set.of("timestamp", "timestamptz"),
            "timestamp", Set.of("date", "time", "timestamptz"),
            "timestamptz", Set.of("date", "time", "timestamp"));
    private static final Map<String, Set<String>> EXPLICIT = Map.of(
            "boolean", Set.of("integer"),
            "integer", Set.of("boolean"),
            "jsonb", Set.of("boolean", "smallint", "integer", "bigint", "numeric", "real", "double precision"));
    /** What a value can become without losing anything, where the length does not matter. */
    private static final Map<String, Set<String>> LOSSLESS = Map.of(
            "smallint", Set.of("real", "double precision"),
            "integer", Set.of("double precision"),
            "real", Set.of("double precision"),
            "date", Set.of("timestamp", "timestamptz"),
            "timestamp", Set.of("timestamptz"),
            "timestamptz", Set.of("timestamp"));

    /** How PostgreSQL gets from one type to another. */
    public enum Cast {
        /** By itself. */
        ASSIGNMENT,
        /** When told to, with a cast. */
        EXPLICIT,
        /** Not at all; only text leads from one to the other, if it happens to fit. */
        THROUGH_TEXT
    }

    /**
     * Looks a change of type up.
     *
     * @param from the type until now
     * @param to the type from now on
     * @return what it means for the values
     */
    public static TypeConversion between(ColumnType from, ColumnType to) {
        if (from.dimensions() != to.dimensions()) {
            return betweenArrays(from, to);
        }
        boolean lossless = lossless(from, to);
        return new TypeConversion(cast(from.name(), to.name()), lossless, honesty(from, to, lossless));
    }

    /** A value becomes an array of one element, and can be taken out again; of an array the first element stays. */
    private static TypeConversion betweenArrays(ColumnType from, ColumnType to) {
        boolean wraps = from.dimensions() == 0 && to.element().equals(from);
        return new TypeConversion(Cast.EXPLICIT, wraps, wraps ? Honesty.EXACT : Honesty.STRUCTURE_ONLY);
    }

    private static Honesty honesty(ColumnType from, ColumnType to, boolean lossless) {
        if (lossless) {
            return Honesty.EXACT;
        }
        return cast(to.name(), from.name()) == Cast.THROUGH_TEXT ? Honesty.IRREVERSIBLE : Honesty.STRUCTURE_ONLY;
    }

    private static Cast cast(String from, String to) {
        if (from.equals(to)
                || STRINGS.contains(to)
                || (OTHER_STRINGS.contains(to) && isString(from))
                || (isString(to) && OTHER_STRINGS.contains(from))
                || (NUMBERS.contains(from) && NUMBERS.contains(to))
                || MOMENTS.getOrDefault(from, Set.of()).contains(to)) {
            return Cast.ASSIGNMENT;
        }
        return isString(from) || EXPLICIT.getOrDefault(from, Set.of()).contains(to) ? Cast.EXPLICIT : Cast.THROUGH_TEXT;
    }

    private static boolean isString(String type) {
        return STRINGS.contains(type) || OTHER_STRINGS.contains(type);
    }

    private static boolean lossless(ColumnType from, ColumnType to) {
        if (from.equals(to) || LOSSLESS.getOrDefault(from.name(), Set.of()).contains(to.name())) {
            return true;
        }
        if (STRINGS.contains(to.name())) {
            return to.modifiers().isEmpty() || (from.name().equals("varchar") && length(from) <= length(to));
        }
        if (INTEGERS.contains(from.name()) && INTEGERS.contains(to.name())) {
            return INTEGERS.indexOf(from.name()) < INTEGERS.indexOf(to.name());
        }
        return to.name().equals("numeric") && fitsNumeric(from, to);
    }

    private static int length(ColumnType varchar) {
        return varchar.modifiers().isEmpty() ? Integer.MAX_VALUE : varchar.modifier(0);
    }

    private static boolean fitsNumeric(ColumnType from, ColumnType to) {
        boolean number = from.name().equals("numeric") || INTEGERS.contains(from.name());
        if (to.modifiers().isEmpty() || !number) {
            return number;
        }
        if (from.name().equals("numeric") && from.modifiers().isEmpty()) {
            return false;
        }
        return digitsBeforePoint(from) <= digitsBeforePoint(to) && scale(from) <= scale(to);
    }

    private static int digitsBeforePoint(ColumnType type) {
        return type.name().equals("numeric") ? type.modifier(0) - scale(type) : DIGITS.getOrDefault(type.name(), 0);
    }

    private static int scale(ColumnType type) {
        return type.modifier(1);
    }
}
