package io.metatables.schema.postgres;

import io.metatables.schema.diff.TypeConversion;
import io.metatables.schema.model.ColumnType;
import java.util.Set;

/** How the values of a column get from one type to another. */
final class TypeCast {
    private static final Set<String> STRINGS = Set.of("text", "varchar");

    private TypeCast() {}

    /** The USING clause with a space before it; empty where PostgreSQL needs none. */
    static String using(String column, ColumnType from, ColumnType to) {
        String name = Sql.name(column);
        String expression = expression(name, from, to);
        return expression.equals(name) ? "" : " USING " + expression;
    }

    /**
     * A value as one of another type; the value itself where PostgreSQL casts it when it is assigned.
     *
     * @param name the value, as SQL that needs no parentheses
     */
    static String expression(String name, ColumnType from, ColumnType to) {
        if (to.dimensions() != from.dimensions()) {
            return betweenArrays(name, from, to);
        }
        if (to.name().equals(from.name())) {
            return name;
        }
        if (to.dimensions() > 0) {
            boolean implicit = TypeConversion.between(from, to).cast() == TypeConversion.Cast.ASSIGNMENT;
            return implicit ? name : name + "::" + to;
        }
        if (from.name().equals("timestamptz")) {
            return fromMoment("(" + name + " AT TIME ZONE 'UTC')", to);
        }
        if (to.name().equals("timestamptz") && !STRINGS.contains(from.name())) {
            return toMoment(name, from);
        }
        return switch (TypeConversion.between(from, to).cast()) {
            case ASSIGNMENT -> name;
            case EXPLICIT -> name + "::" + to;
            case THROUGH_TEXT -> name + "::text::" + to;
        };
    }

    /** A value becomes an array of one element; of an array the first element stays. */
    private static String betweenArrays(String name, ColumnType from, ColumnType to) {
        if (from.dimensions() == 0) {
            return "CASE WHEN " + name + " IS NULL THEN NULL ELSE ARRAY[" + name + "]::" + to + " END";
        }
        return to.dimensions() == 0
                ? name + "[1]" + (to.equals(from.element()) ? "" : "::" + to)
                : name + "::text::" + to;
    }

    /** UTC is said aloud: without it the outcome would depend on the time zone of whoever applies the revision. */
    private static String fromMoment(String inUtc, ColumnType to) {
        if (to.name().equals("timestamp")) {
            return inUtc;
        }
        if (STRINGS.contains(to.name())) {
            return "(" + inUtc + "::text || 'Z')";
        }
        return TypeConversion.between(ColumnType.of("timestamp"), to).cast() == TypeConversion.Cast.THROUGH_TEXT
                ? inUtc + "::text::" + to
                : inUtc + "::" + to;
    }

    private static String toMoment(String name, ColumnType from) {
        boolean castable = from.name().equals("timestamp") || from.name().equals("date");
        return "(" + name + (castable ? "::timestamp" : "::text::timestamp") + " AT TIME ZONE 'UTC')";
    }
}
