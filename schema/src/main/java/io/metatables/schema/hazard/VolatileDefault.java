package io.metatables.schema.hazard;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.GeneratedExpression;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which defaults differ from row to row, so that PostgreSQL must write them into every row of a table. */
public final class VolatileDefault {
    private static final Set<String> STEADY = Set.of(
            "now()",
            "transaction_timestamp()",
            "statement_timestamp()",
            "current_timestamp",
            "current_date",
            "current_time",
            "localtimestamp",
            "localtime",
            "current_user",
            "session_user",
            "true",
            "false",
            "null");
    private static final Pattern LITERAL =
            Pattern.compile("[+-]?\\d+(\\.\\d+)?|'([^']|'')*'(::[a-z ]+(\\(\\d+(,\\s*\\d+)?\\))?(\\[\\])?)?");

    private VolatileDefault() {}

    /**
     * Whether the expression may have another value for each row. What is not known to be steady is taken for volatile.
     *
     * @param expression an SQL expression; null: none
     * @return false for literals and for the time at which the transaction began
     */
    public static boolean isVolatile(@Nullable String expression) {
        return expression != null
                && !STEADY.contains(expression.strip().toLowerCase(Locale.ROOT))
                && !LITERAL.matcher(expression.strip()).matches();
    }

    /**
     * Whether a new column brings each row a value of its own: by its default, a sequence, or what is computed and stored.
     *
     * @param column a column
     * @return whether PostgreSQL writes every row anew to add it
     */
    public static boolean fills(Column column) {
        return isVolatile(column.defaultExpression())
                || (column.generation() instanceof GeneratedExpression generated
                        ? !generated.virtual()
                        : column.generation() != null);
    }
}
