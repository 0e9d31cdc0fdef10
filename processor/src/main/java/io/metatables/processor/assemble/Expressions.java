package io.metatables.processor.assemble;

import io.metatables.schema.expression.SqlExpression;
import org.jspecify.annotations.Nullable;

/** Brings the expressions of declarations into the form in which they are compared. */
final class Expressions {
    private Expressions() {}

    static String canonical(String text) {
        return SqlExpression.parse(text).canonical();
    }

    /** Null stays null. */
    static @Nullable String canonicalOrNull(@Nullable String text) {
        return text == null ? null : canonical(text);
    }
}
