package io.metatables.schema.postgres;

import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.ReferentialAction;
import java.util.regex.Pattern;

/** What a statement says of a default or a condition, wherever it stands. */
final class Definitions {
    /** A number, a text, a word, or a call without arguments: clear without parentheses. */
    private static final Pattern SIMPLE =
            Pattern.compile("[+-]?\\d+(\\.\\d+)?|'([^']|'')*'|[A-Za-z_][A-Za-z0-9_.]*(\\(\\))?");

    private Definitions() {}

    static String expression(String expression) {
        return Sql.lossless(SIMPLE.matcher(expression).matches() ? expression : "(" + expression + ")");
    }

    static String condition(CheckCondition condition) {
        if (condition instanceof CheckCondition.OneOf oneOf) {
            return Sql.name(oneOf.column()) + " IN (" + Sql.literals(oneOf.values()) + ")";
        }
        return Sql.lossless(((CheckCondition.Expression) condition).sql());
    }

    static String action(ReferentialAction action) {
        return action.name().replace('_', ' ');
    }
}
