package io.metatables.schema.hazard;

import io.metatables.schema.expression.SqlExpression;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.GeneratedExpression;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which defaults differ from row to row, so that PostgreSQL must write them into every row of a table. */
public final class VolatileDefault {
    /** PostgreSQL 14 takes the time zone of a time of day for volatile; of a point in time no release does. */
    private static final Pattern TIME_OF_DAY_WITH_ZONE =
            Pattern.compile("\\b(current_time|timetz|time(\\s*\\(\\s*\\d+\\s*\\))?\\s+with\\s+time\\s+zone)\\b");

    private static final Pattern TO_ANOTHER_ZONE = Pattern.compile("\\b(timezone|at\\s+time\\s+zone|at\\s+local)\\b");

    private VolatileDefault() {}

    /**
     * Whether the expression may have another value for each row. What is not known to be steady is taken for volatile.
     *
     * @param expression an SQL expression; null: none
     * @return false for what is computed from constants and the time at which the transaction began, by functions and operators
     *     of PostgreSQL
     */
    public static boolean isVolatile(@Nullable String expression) {
        if (expression == null) {
            return false;
        }
        if (SqlExpression.flaw(expression).isPresent()) {
            return true;
        }
        SqlExpression parsed = SqlExpression.parse(expression);
        return shiftsTimeOfDay(expression.toLowerCase(Locale.ROOT))
                || !parsed.unclearNames().isEmpty()
                || !SteadyFunctions.containAll(parsed.functions())
                || !SteadyOperators.containAll(parsed.operators());
    }

    private static boolean shiftsTimeOfDay(String expression) {
        return TO_ANOTHER_ZONE.matcher(expression).find()
                && TIME_OF_DAY_WITH_ZONE.matcher(expression).find();
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
