package io.metatables.schema.expression;

import java.util.List;

/** A place between tokens that moves on. */
final class TokenCursor {
    private final List<Token> tokens;
    private int position;

    TokenCursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        int index = position + ahead;
        return index < tokens.size() ? tokens.get(index) : Token.END;
    }

    Token next() {
        Token token = peek();
        position++;
        return token;
    }

    int position() {
        return position;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    boolean acceptSymbol(String symbol) {
        return accept(peek().isSymbol(symbol));
    }

    boolean acceptWord(String word) {
        return accept(peek().isWord(word));
    }

    /** Takes all of the words or none. */
    boolean acceptWords(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).isWord(words[i])) {
                return false;
            }
        }
        position += words.length;
        return true;
    }

    private boolean accept(boolean matches) {
        if (matches) {
            position++;
        }
        return matches;
    }

    void expectSymbol(String symbol) {
        if (!acceptSymbol(symbol)) {
            throw new NotUnderstood();
        }
    }

    void expectWord(String word) {
        if (!acceptWord(word)) {
            throw new NotUnderstood();
        }
    }

    String expectName() {
        if (!peek().isName()) {
            throw new NotUnderstood();
        }
        return next().name();
    }

    /** All tokens from an opening parenthesis or bracket, which is next, to the one that closes it. */
    List<Token> takeEnclosed() {
        int start = position;
        int depth = 0;
        do {
            Token token = next();
            if (token.isSymbol("(") || token.isSymbol("[")) {
                depth++;
            } else if (token.isSymbol(")") || token.isSymbol("]")) {
                depth--;
            }
        } while (depth > 0);
        return tokens.subList(start, position);
    }
}
