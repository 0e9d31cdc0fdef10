package io.metatables.schema.expression;

import java.util.Map;
import java.util.Optional;

/** A part of an expression that has a meaning of its own. Parentheses are no part: they are spelled where they are needed. */
sealed interface SqlNode permits ColumnNode, LiteralNode, TypedLiteralNode, CastNode, Phrase, OpaqueNode {

    /** What other operators it can stand beside without parentheses. */
    Binding binding();

    void spell(Spelling spelling);

    /** Tells the names in it. */
    void mention(Mentions mentions);

    /** The same with other names of columns. */
    SqlNode withColumns(Map<String, String> newByOld);

    /**
     * Whether it can stand without parentheses where PostgreSQL allows only some operators, which is left of the AND of a
     * BETWEEN and in POSITION.
     */
    boolean fitsBetween();

    /** The constant, if it is one and nothing else. */
    default Optional<SqlLiteral> literal() {
        return Optional.empty();
    }
}
