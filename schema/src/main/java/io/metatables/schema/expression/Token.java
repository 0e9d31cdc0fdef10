package io.metatables.schema.expression;

/**
 * A piece of SQL.
 *
 * @param kind what it is
 * @param text how it is written in canonical form: words in lower case, constants as they were
 * @param name of a word and of a quoted name: what the server makes of it; otherwise the same as the text
 */
record Token(Kind kind, String text, String name) {
    static final Token END = new Token(Kind.END, "", "");

    enum Kind {
        WORD,
        QUOTED,
        NUMBER,
        STRING,
        OPERATOR,
        SYMBOL,
        END
    }

    static Token of(Kind kind, String text) {
        return new Token(kind, text, text);
    }

    static Token word(String text) {
        String name = SqlName.folded(text);
        return new Token(Kind.WORD, name, name);
    }

    static Token quoted(String name) {
        return new Token(Kind.QUOTED, SqlName.spelled(name), name);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && name.equals(word);
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }
}
