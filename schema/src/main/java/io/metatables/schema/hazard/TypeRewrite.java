package io.metatables.schema.hazard;

import io.metatables.schema.model.ColumnType;
import java.util.Set;

/** Which changes of type PostgreSQL makes without touching a row. */
public final class TypeRewrite {
    private static final Set<String> STRINGS = Set.of("text", "varchar");

    private TypeRewrite() {}

    /**
     * Whether a change of type writes every row anew. What is not known to be cheap is taken for dear.
     *
     * @param from the type until now
     * @param to the type from now on
     * @return false for a longer text and for more digits before the point
     */
    public static boolean isNeeded(ColumnType from, ColumnType to) {
        if (STRINGS.contains(from.name()) && STRINGS.contains(to.name())) {
            return !to.modifiers().isEmpty() && (from.modifiers().isEmpty() || from.modifier(0) > to.modifier(0));
        }
        if (from.name().equals("numeric") && to.name().equals("numeric")) {
            return !to.modifiers().isEmpty() && !widens(from, to);
        }
        return !from.equals(to);
    }

    private static boolean widens(ColumnType from, ColumnType to) {
        return !from.modifiers().isEmpty() && from.modifier(0) <= to.modifier(0) && from.modifier(1) == to.modifier(1);
    }
}
