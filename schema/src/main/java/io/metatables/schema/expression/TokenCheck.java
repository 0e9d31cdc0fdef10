package io.metatables.schema.expression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Sees whether tokens could spill into the statement around them, or lack something, whatever their grammar. */
final class TokenCheck {
    private final List<Token> tokens;
    private final Deque<String> closers = new ArrayDeque<>();

    private TokenCheck(List<Token> tokens) {
        this.tokens = tokens;
    }

    static void check(List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new SqlSyntaxException("is blank");
        }
        new TokenCheck(tokens).check();
    }

    private void check() {
        for (int i = 0; i < tokens.size(); i++) {
            Token before = i > 0 ? tokens.get(i - 1) : Token.END;
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : Token.END;
            if (tokens.get(i).is(Token.Kind.SYMBOL)) {
                checkSymbol(tokens.get(i), next);
            } else if (tokens.get(i).is(Token.Kind.OPERATOR) && !isNamed(before)) {
                checkOperator(tokens.get(i), next);
            }
        }
        if (!closers.isEmpty()) {
            throw new SqlSyntaxException("has " + noun(closers.peek()) + " that is not closed");
        }
    }

    private void checkSymbol(Token symbol, Token next) {
        switch (symbol.text()) {
            case "(" -> closers.push(")");
            case "[" -> closers.push("]");
            case ")", "]" -> close(symbol.text());
            case ";" ->
                throw new SqlSyntaxException(
                        next.is(Token.Kind.END) ? "has a semicolon at its end" : "holds a second statement");
            case "," -> {
                if (closers.isEmpty()) {
                    throw new SqlSyntaxException("has a comma outside of parentheses");
                }
            }
            default -> {
                // Means something between other tokens only, which is the grammar's matter.
            }
        }
    }

    private void close(String closer) {
        if (closers.isEmpty()) {
            throw new SqlSyntaxException("has a closing " + word(closer) + " too many");
        }
        String expected = closers.pop();
        if (!expected.equals(closer)) {
            throw new SqlSyntaxException("closes " + noun(expected) + " with a " + word(closer));
        }
    }

    /** Between parentheses, or behind a schema, an operator is only called by its name. */
    private static boolean isNamed(Token before) {
        return before.isSymbol("(") || before.isSymbol(".");
    }

    private static void checkOperator(Token operator, Token next) {
        boolean last = next.is(Token.Kind.END) || next.isSymbol(")") || next.isSymbol("]") || next.isSymbol(",");
        if (last) {
            throw new SqlSyntaxException(
                    next.is(Token.Kind.END)
                            ? "ends in the middle"
                            : "has nothing behind the operator " + operator.text());
        }
    }

    private static String word(String closer) {
        return closer.equals(")") ? "parenthesis" : "bracket";
    }

    private static String noun(String closer) {
        return "a " + word(closer);
    }
}
