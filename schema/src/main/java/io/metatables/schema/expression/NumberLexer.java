package io.metatables.schema.expression;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers, with the underscores and the bases that PostgreSQL knows since 16. */
final class NumberLexer {
    private static final String DIGITS = "[0-9](?:_?[0-9])*";
    private static final Pattern NUMBER = Pattern.compile("0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+"
            + "|(?:" + DIGITS + "(?:\\.(?!\\.)(?:" + DIGITS + ")?)?|\\." + DIGITS + ")(?:[eE][+-]?" + DIGITS + ")?");
    private static final Pattern JUNK = Pattern.compile("[A-Za-z0-9_$\\x{80}-\\x{10ffff}]");

    private NumberLexer() {}

    static Optional<Token> token(Scanner text) {
        int start = text.position();
        Optional<String> number = text.take(NUMBER);
        if (number.isPresent() && text.take(JUNK).isPresent()) {
            throw new SqlSyntaxException("has a number that goes on with letters: " + text.since(start));
        }
        return number.map(it -> Token.of(Token.Kind.NUMBER, it));
    }
}
