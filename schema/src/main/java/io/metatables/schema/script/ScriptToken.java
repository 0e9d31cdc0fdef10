package io.metatables.schema.script;

/**
 * The smallest piece of a script that PostgreSQL sees as one.
 *
 * @param kind what it is
 * @param text as written, with its quotes
 * @param begin where it begins in the script, from 0
 * @param line the line on which it begins, from 1
 */
public record ScriptToken(Kind kind, String text, int begin, int line) {

    /** What a piece of a script can be. */
    public enum Kind {
        /** From two dashes to the end of the line, or a block. */
        COMMENT,
        /** A name or keyword without quotes, or a number. */
        WORD,
        /** A name in double quotes. */
        QUOTED_NAME,
        /** A text in single quotes, also one that has its prefix before it as a word. */
        STRING,
        /** A text in dollar quotes: mostly a program. */
        BODY,
        /** A place that waits for a person. */
        MARK,
        /** The end of a statement. */
        SEMICOLON,
        /** The lines that a statement before them copies into a table, with the line that ends them. */
        DATA,
        /** Any other character. */
        SYMBOL
    }

    /**
     * Where it ends.
     *
     * @return the position after its last character
     */
    public int end() {
        return begin + text.length();
    }

    /**
     * What is between the dollar quotes.
     *
     * @return the program as a script of its own; empty if this is no {@link Kind#BODY}
     */
    public String body() {
        if (kind != Kind.BODY) {
            return "";
        }
        int tag = tagLength();
        boolean closed = text.length() >= 2 * tag && text.endsWith(text.substring(0, tag));
        return text.substring(tag, closed ? text.length() - tag : text.length());
    }

    /** The length of the quote at the beginning of a body. */
    int tagLength() {
        return text.indexOf('$', 1) + 1;
    }
}
