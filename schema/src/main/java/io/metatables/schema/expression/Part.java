package io.metatables.schema.expression;

/** A piece of a {@link Phrase}. */
sealed interface Part permits Part.Text, Part.Operand, Part.Function, Part.Operator {

    /** A word or a symbol. */
    record Text(String text, Glue glue) implements Part {}

    /** An expression, which stands in parentheses if it is looser than it may be here. */
    record Operand(SqlNode node, Binding atLeast) implements Part {
        boolean isInParentheses() {
            return node.binding().isLooserThan(atLeast);
        }
    }

    /** The name of a function, as it is spelled and as it is known. */
    record Function(String text, String name) implements Part {}

    /** An operator that PostgreSQL looks up by its name. */
    record Operator(String text, Glue glue) implements Part {}
}
