package io.metatables.processor.assemble;

import io.metatables.schema.expression.SqlExpression;
import io.metatables.schema.expression.SqlLiteral;
import io.metatables.schema.model.ColumnType;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes one value of a partition bound as PostgreSQL prints it: which ones it quotes depends on the type of the key. */
final class BoundValue {
    private static final Set<String> WORDS = Set.of("MINVALUE", "MAXVALUE", "NULL");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MINUTE = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}");
    private static final Pattern SECOND = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}");

    private BoundValue() {}

    static String canonical(String written, Optional<ColumnType> type) {
        String word = written.toUpperCase(Locale.ROOT);
        if (WORDS.contains(word)) {
            return word;
        }
        SqlExpression expression = SqlExpression.parse(written);
        Optional<SqlLiteral> literal = expression.literal();
        return literal.isEmpty() || type.isEmpty() || type.get().dimensions() > 0
                ? expression.canonical()
                : printed(literal.get().value(), type.get().name());
    }

    private static String printed(String value, String type) {
        return switch (type) {
            case "integer" -> value.startsWith("-") ? Literals.quoted(value) : value;
            case "numeric" ->
                value.startsWith("-") || value.chars().allMatch(Character::isDigit) ? Literals.quoted(value) : value;
            case "boolean" -> value.toLowerCase(Locale.ROOT);
            case "timestamp" -> Literals.quoted(timestamp(value));
            case "timestamptz" -> Literals.quoted(timestamp(value) + zone(value));
            default -> Literals.quoted(value);
        };
    }

    private static String timestamp(String value) {
        String spaced = value.replaceFirst("(?<=\\d)T(?=\\d)", " ");
        if (DAY.matcher(spaced).matches()) {
            return spaced + " 00:00:00";
        }
        return MINUTE.matcher(spaced).matches() ? spaced + ":00" : spaced;
    }

    /** A point in time without a zone is one of UTC, whatever the server that it is sent to would make of it. */
    private static String zone(String value) {
        return SECOND.matcher(timestamp(value)).matches() ? "+00" : "";
    }
}
