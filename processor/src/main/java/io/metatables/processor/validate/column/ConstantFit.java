package io.metatables.processor.validate.column;

import io.metatables.schema.expression.SqlLiteral;
import io.metatables.schema.model.ColumnType;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether PostgreSQL makes a value of some type out of a constant; where that cannot be said for sure, it does. */
final class ConstantFit {
    private static final Map<String, Integer> WHOLE_BITS = Map.of("smallint", 15, "integer", 31, "bigint", 63);
    private static final Set<String> FRACTIONS = Set.of("numeric", "real", "double precision");
    private static final Set<String> TEXTS = Set.of("text", "varchar", "char");
    private static final Set<String> NEITHER_NUMBER_NOR_TRUTH = Set.of(
            "uuid",
            "date",
            "time",
            "timetz",
            "timestamp",
            "timestamptz",
            "interval",
            "bytea",
            "json",
            "jsonb",
            "inet",
            "cidr",
            "macaddr");
    private static final Set<String> TRUTHS = Set.of(
            "t", "tr", "tru", "true", "y", "ye", "yes", "on", "1", "f", "fa", "fal", "fals", "false", "n", "no", "of",
            "off", "0");
    private static final Pattern INTEGER = Pattern.compile("\\s*[+-]?\\d+\\s*");
    private static final Pattern FRACTION = Pattern.compile("\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?\\s*");
    private static final Pattern NOT_FINITE =
            Pattern.compile("\\s*([+-]?(inf|infinity)|nan)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern UUID = Pattern.compile("\\{?([0-9a-fA-F]{4}-?){7}[0-9a-fA-F]{4}\\}?");
    private static final int MAX_DIGITS = 30;

    private ConstantFit() {}

    /** The end of a sentence about a default; empty: it fits, as far as can be seen. */
    static Optional<String> flaw(ColumnType type, SqlLiteral.Kind kind, String value) {
        if (type.dimensions() > 0 || kind == SqlLiteral.Kind.NULL || kind == SqlLiteral.Kind.BITS) {
            return Optional.empty();
        }
        String name = type.name();
        boolean fits = switch (kind) {
            case NUMBER -> !name.equals("boolean") && !NEITHER_NUMBER_NOR_TRUTH.contains(name) && inRange(type, value);
            case BOOLEAN ->
                !WHOLE_BITS.containsKey(name) && !FRACTIONS.contains(name) && !NEITHER_NUMBER_NOR_TRUTH.contains(name);
            default -> isRead(type, value);
        };
        if (!fits) {
            return Optional.of("is " + shown(kind, value) + ", which is no " + type);
        }
        return TEXTS.contains(name) && type.modifier(0) > 0 && tooLong(value, type.modifier(0))
                ? Optional.of("is " + shown(kind, value) + ", which is longer than " + type)
                : Optional.empty();
    }

    private static boolean tooLong(String value, int length) {
        return value.stripTrailing().codePointCount(0, value.stripTrailing().length()) > length;
    }

    private static boolean isRead(ColumnType type, String text) {
        String name = type.name();
        if (WHOLE_BITS.containsKey(name)) {
            return INTEGER.matcher(text).matches() && inRange(type, text.strip());
        }
        if (FRACTIONS.contains(name)) {
            return NOT_FINITE.matcher(text).matches()
                    || (FRACTION.matcher(text).matches() && inRange(type, text.strip()));
        }
        return switch (name) {
            case "boolean" -> TRUTHS.contains(text.strip().toLowerCase(Locale.ROOT));
            case "uuid" -> UUID.matcher(text.strip()).matches();
            default -> true;
        };
    }

    private static boolean inRange(ColumnType type, String digits) {
        if (!FRACTION.matcher(digits).matches() || digits.length() > MAX_DIGITS) {
            return true; // hexadecimal digits, or more of them than need be compared
        }
        BigDecimal value = new BigDecimal(digits);
        Integer bits = WHOLE_BITS.get(type.name());
        if (bits != null) {
            BigDecimal limit = BigDecimal.valueOf(2).pow(bits);
            return value.abs().compareTo(limit) < 0 || value.compareTo(limit.negate()) == 0;
        }
        return !type.name().equals("numeric")
                || type.modifiers().isEmpty()
                || value.abs().compareTo(BigDecimal.TEN.pow(Math.max(0, type.modifier(0) - type.modifier(1)))) < 0
                || type.modifier(1) > type.modifier(0);
    }

    private static String shown(SqlLiteral.Kind kind, String value) {
        return kind == SqlLiteral.Kind.STRING ? "'" + value + "'" : value;
    }
}
