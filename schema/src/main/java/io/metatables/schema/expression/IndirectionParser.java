package io.metatables.schema.expression;

/** Reads the subscripts, slices and fields behind a value. */
final class IndirectionParser {
    private final TokenCursor tokens;
    private final ExpressionParser expressions;

    IndirectionParser(TokenCursor tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** A column can have subscripts without parentheses; what is behind its dot was read as a part of its name. */
    SqlNode behindColumn(ColumnNode column) {
        if (tokens.peek().isSymbol(".")) {
            throw new NotUnderstood();
        }
        return behindParentheses(column);
    }

    SqlNode behindParentheses(SqlNode value) {
        if (!tokens.peek().isSymbol("[") && !tokens.peek().isSymbol(".")) {
            return value;
        }
        Phrase.Builder phrase = Phrase.with(Binding.PRIMARY)
                .operand(value, tokens.peek().isSymbol(".") ? Binding.PARENTHESES : Binding.COLUMN);
        while (true) {
            if (tokens.acceptSymbol(".")) {
                field(phrase);
            } else if (tokens.acceptSymbol("[")) {
                subscript(phrase);
            } else {
                return phrase.build();
            }
        }
    }

    private void field(Phrase.Builder phrase) {
        boolean star =
                tokens.peek().is(Token.Kind.OPERATOR) && tokens.peek().text().equals("*");
        phrase.text(".", Glue.BOTH).word(star ? tokens.next().text() : SqlName.spelled(tokens.expectName()));
    }

    private void subscript(Phrase.Builder phrase) {
        phrase.text("[", Glue.BOTH);
        bound(phrase);
        if (tokens.acceptSymbol(":")) {
            phrase.text(":", Glue.BOTH);
            bound(phrase);
        }
        tokens.expectSymbol("]");
        phrase.text("]", Glue.BEFORE);
    }

    private void bound(Phrase.Builder phrase) {
        if (!tokens.peek().isSymbol(":") && !tokens.peek().isSymbol("]")) {
            phrase.operand(expressions.expression());
        }
    }
}
