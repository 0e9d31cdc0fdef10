package io.metatables.schema.expression;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A constant.
 *
 * @param kind what it is, whatever type it is made to be
 * @param value a number as it is written, with its sign; a text without quotes and escapes; bits as their digits;
 *     {@code true} or {@code false}; {@code null}
 * @param type the type that is written beside it, in canonical form; null: none
 */
public record SqlLiteral(Kind kind, String value, @Nullable String type) {

    /** What can be written as a constant. */
    public enum Kind {
        /** Digits. */
        NUMBER,
        /** Anything in quotes. */
        STRING,
        /** {@code B'101'} or {@code X'1F'}. */
        BITS,
        /** True or false. */
        BOOLEAN,
        /** Null. */
        NULL
    }

    static SqlLiteral number(String digits) {
        return new SqlLiteral(Kind.NUMBER, digits, null);
    }

    SqlLiteral withType(String newType) {
        return new SqlLiteral(kind, value, newType);
    }

    /** Empty if it is no plain positive number. */
    Optional<SqlLiteral> negated() {
        return kind == Kind.NUMBER && type == null && !value.startsWith("-")
                ? Optional.of(number("-" + value))
                : Optional.empty();
    }
}
