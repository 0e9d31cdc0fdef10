package io.metatables.runtime.expression;

import java.util.List;
import java.util.Random;

/** Conditions over the columns of {@link SpecimenTable}, in which every operation has parentheses around it; no constants, which PostgreSQL would compute with. */
final class RandomCondition {
    private final Random random;

    RandomCondition(Random random) {
        this.random = random;
    }

    /** A condition so deep. */
    String next(int depth) {
        return condition(depth);
    }

    private String condition(int depth) {
        if (depth == 0) {
            return pick("f", "g", "h", "(a IS NULL)");
        }
        int d = depth - 1;
        return switch (random.nextInt(22)) {
            case 0, 1 -> "(" + condition(d) + pick(" AND ", " OR ") + condition(d) + ")";
            case 2 -> "(NOT " + condition(d) + ")";
            case 3 -> "(" + condition(d) + pick(" IS NULL", " IS NOT TRUE", " IS UNKNOWN", " ISNULL", " NOTNULL") + ")";
            case 4 -> "(" + condition(d) + pick(" IS DISTINCT FROM ", " IS NOT DISTINCT FROM ") + condition(d) + ")";
            case 5 -> "(" + condition(d) + pick(" = ", " <> ", " < ", " >= ") + condition(d) + ")";
            case 6 ->
                "(" + condition(d) + pick(" BETWEEN ", " NOT BETWEEN SYMMETRIC ") + condition(d) + " AND "
                        + condition(d) + ")";
            case 7, 8 -> "(" + number(d) + pick(" = ", " != ", " <= ", " > ") + number(d) + ")";
            case 9 -> "(" + number(d) + pick(" BETWEEN ", " NOT BETWEEN ") + number(d) + " AND " + number(d) + ")";
            case 10 -> "(" + number(d) + pick(" IN (", " NOT IN (") + number(d) + ", " + number(d) + "))";
            case 11 ->
                "(" + number(d) + pick(" = ANY (", " < ALL (", " <> SOME (") + "ARRAY[" + number(d) + ", " + number(d)
                        + "]))";
            case 12 -> "(" + text(d) + pick(" LIKE ", " NOT ILIKE ", " SIMILAR TO ") + text(d) + ")";
            case 13 -> "(" + text(d) + " NOT LIKE " + text(d) + " ESCAPE " + text(d) + ")";
            case 14 -> "(" + text(d) + pick(" ~ ", " !~* ", " ^@ ", " = ", " < ") + text(d) + ")";
            case 15 -> "(" + text(d) + pick(" ~ ANY (", " LIKE ALL (", " OPERATOR(pg_catalog.=) ANY (") + "tags))";
            case 16 -> "(" + moment(d) + pick(" < ", " >= ") + moment(d) + ")";
            case 17 -> "((" + moment(d) + ", " + moment(d) + ") OVERLAPS (" + moment(d) + ", " + moment(d) + "))";
            case 18 -> "(CASE WHEN " + condition(d) + " THEN " + condition(d) + " ELSE " + condition(d) + " END)";
            case 19 -> "((" + number(d) + ", " + text(d) + ") = (" + number(d) + ", " + text(d) + "))";
            case 20 -> "(" + condition(d) + "::text::boolean)";
            default -> "(" + text(d) + pick(" IS NORMALIZED", " IS NOT NORMALIZED", " IS NFC NORMALIZED") + ")";
        };
    }

    private String number(int depth) {
        if (depth == 0) {
            return pick("a", "b", "value", "\"order\"", "arr[1]");
        }
        int d = depth - 1;
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> "(" + number(d) + pick(" + ", " - ", " * ", " / ", " % ") + number(d) + ")";
            case 3 -> "(" + number(d) + pick(" & ", " | ", " # ", " << ", " OPERATOR(pg_catalog.+) ") + number(d) + ")";
            case 4 -> "(" + pick("- ", "+ ", "@ ", "~ ", "OPERATOR(pg_catalog.-) ") + number(d) + ")";
            case 5 -> "((" + number(d) + " ^ " + number(d) + ")::int)";
            case 6 -> "(" + number(d) + "::int)";
            case 7 -> "coalesce(" + number(d) + ", " + number(d) + ")";
            case 8 -> "(position(" + text(d) + " in " + text(d) + "))";
            case 9 -> "((ARRAY[" + number(d) + ", " + number(d) + "])[" + number(d) + "])";
            case 10 -> "(CASE " + number(d) + " WHEN " + number(d) + " THEN " + number(d) + " END)";
            default -> "(extract(day FROM " + moment(d) + ")::int)";
        };
    }

    private String text(int depth) {
        if (depth == 0) {
            return pick("s", "u", "vc", "name", "(s COLLATE \"C\")");
        }
        int d = depth - 1;
        return switch (random.nextInt(7)) {
            case 0, 1 -> "(" + text(d) + " || " + text(d) + ")";
            case 2 -> "(" + text(d) + " COLLATE \"C\")";
            case 3 -> "(" + number(d) + "::text)";
            case 4 -> "substring(" + text(d) + " from " + number(d) + ")";
            case 5 -> "trim(both from " + text(d) + ")";
            default -> "(" + condition(d) + "::text)";
        };
    }

    private String moment(int depth) {
        if (depth == 0) {
            return pick("ts", "(dt::timestamp)", "(ts + interval '1 day')");
        }
        int d = depth - 1;
        return switch (random.nextInt(4)) {
            case 0 -> "(" + moment(d) + pick(" + ", " - ") + "(interval '1' day * " + number(d) + "))";
            case 1 -> "((" + moment(d) + " AT TIME ZONE " + text(d) + ") AT TIME ZONE 'UTC')";
            case 2 -> "(" + moment(d) + "::date::timestamp)";
            default -> "greatest(" + moment(d) + ", " + moment(d) + ")";
        };
    }

    private String pick(String... choices) {
        return List.of(choices).get(random.nextInt(choices.length));
    }
}
