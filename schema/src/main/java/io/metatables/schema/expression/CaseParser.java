package io.metatables.schema.expression;

/** Reads CASE ... END. */
final class CaseParser {
    private final TokenCursor tokens;
    private final ExpressionParser expressions;

    CaseParser(TokenCursor tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    SqlNode parse() {
        tokens.expectWord("case");
        Phrase.Builder phrase = Phrase.with(Binding.PRIMARY).word("CASE");
        if (!tokens.peek().isWord("when")) {
            phrase.operand(expressions.expression());
        }
        do {
            tokens.expectWord("when");
            phrase.word("WHEN").operand(expressions.expression());
            tokens.expectWord("then");
            phrase.word("THEN").operand(expressions.expression());
        } while (tokens.peek().isWord("when"));
        if (tokens.acceptWord("else")) {
            phrase.word("ELSE").operand(expressions.expression());
        }
        tokens.expectWord("end");
        return phrase.word("END").build();
    }
}
