package io.metatables.schema.expression;

import java.util.EnumSet;

/** How tightly an operator holds its operands, loosest first: PostgreSQL's table of operator precedence. */
enum Binding {
    ANYTHING,
    OR,
    AND,
    NOT,
    IS,
    COMPARISON,
    PATTERN,
    OPERATOR,
    SUM,
    PRODUCT,
    POWER,
    AT,
    COLLATE,
    SIGN,
    CAST,
    /** What needs no parentheses beside any operator. */
    PRIMARY,
    COLUMN,
    /** No expression: an operand that must be tighter than {@link #COLUMN} is always in parentheses. */
    PARENTHESES;

    Binding tighter() {
        return EnumSet.range(this, PARENTHESES).stream().skip(1).findFirst().orElse(PARENTHESES);
    }

    boolean isLooserThan(Binding other) {
        return compareTo(other) < 0;
    }

    /** Whether {@code a = b = c} is an error at this level. */
    boolean isNonAssociative() {
        return this == IS || this == COMPARISON || this == PATTERN;
    }
}
