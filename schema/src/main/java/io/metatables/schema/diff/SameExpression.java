package io.metatables.schema.diff;

import io.metatables.schema.expression.SqlExpression;
import org.jspecify.annotations.Nullable;

/** Whether two SQL expressions differ in more than their spelling: a snapshot can be older than today's canonical form. */
final class SameExpression {
    private SameExpression() {}

    static boolean same(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.equals(other) || canonical(one).equals(canonical(other));
    }

    /** The text as it is where it cannot be read. */
    static String canonical(String sql) {
        return SqlExpression.flaw(sql).isEmpty() ? SqlExpression.parse(sql).canonical() : sql;
    }
}
