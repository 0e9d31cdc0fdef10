package io.metatables.runtime.introspect;

import io.metatables.schema.expression.SqlExpression;
import io.metatables.schema.expression.SqlSyntaxException;
import org.jspecify.annotations.Nullable;

/** Brings expressions as PostgreSQL prints them into the one form that the model holds. */
final class ExpressionText {

    private ExpressionText() {}

    /** Null for null. */
    static @Nullable String of(@Nullable String printed) {
        return printed == null ? null : canonical(printed);
    }

    /** What the grammar doesn't know, from a release that is newer than it, keeps its spelling. */
    static String canonical(String printed) {
        try {
            return SqlExpression.parse(ArrayCast.explicit(printed)).canonical();
        } catch (SqlSyntaxException e) {
            return printed;
        }
    }
}
