package io.metatables.schema.expression;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** All that is in quotes: constants in single quotes and between dollars, names in double quotes. */
final class StringLexer {
    private static final Pattern PREFIX = Pattern.compile("[eEbBxXnN](?=')|[uU]&(?=['\"])");
    private static final Pattern DOLLARS =
            Pattern.compile("\\$(?:[A-Za-z_\\x{80}-\\x{10ffff}][A-Za-z0-9_\\x{80}-\\x{10ffff}]*)?\\$");

    /** Constants that are apart by a line end, and by no more than spaces and line comments, are one. */
    private static final Pattern CONTINUATION =
            Pattern.compile("[ \\t\\f\\x0b]*(?:--[^\\n\\r]*)?[\\n\\r](?:[ \\t\\n\\r\\f\\x0b]|--[^\\n\\r]*[\\n\\r])*'");

    private static final Pattern UESCAPE =
            Pattern.compile("[ \\t\\n\\r\\f\\x0b]*[uU][eE][sS][cC][aA][pP][eE][ \\t\\n\\r\\f\\x0b]*'([^'])'");

    private final Scanner text;

    private StringLexer(Scanner text) {
        this.text = text;
    }

    static Optional<Token> token(Scanner text) {
        return new StringLexer(text).token();
    }

    private Optional<Token> token() {
        Optional<String> dollars = text.take(DOLLARS);
        if (dollars.isPresent()) {
            return dollars.map(this::dollarQuoted);
        }
        String prefix = SqlName.folded(text.take(PREFIX).orElse("")).toUpperCase(Locale.ROOT);
        if (text.skip("'")) {
            return Optional.of(Token.of(Token.Kind.STRING, constant(prefix)));
        }
        return text.skip("\"") ? Optional.of(name(prefix)) : Optional.empty();
    }

    private Token dollarQuoted(String quote) {
        return text.takeUntil(quote)
                .map(body -> Token.of(Token.Kind.STRING, quote + body + quote))
                .orElseThrow(() -> new SqlSyntaxException("has an unclosed quote: " + quote));
    }

    private String constant(String prefix) {
        StringBuilder body = new StringBuilder();
        do {
            body.append(quoted('\'', prefix.equals("E")));
        } while (text.take(CONTINUATION).isPresent());
        String constant = prefix + "'" + body + "'";
        return prefix.equals("U&")
                ? constant + escape().map(it -> " UESCAPE '" + it + "'").orElse("")
                : constant;
    }

    private Token name(String prefix) {
        String body = quoted('"', false).replace("\"\"", "\"");
        String name = prefix.isEmpty()
                ? body
                : UnicodeEscapes.decoded(body, escape().orElse("\\").charAt(0));
        if (name.isEmpty()) {
            throw new SqlSyntaxException("has a name of no characters in quotes");
        }
        return Token.quoted(name);
    }

    private Optional<String> escape() {
        return text.take(UESCAPE).map(it -> it.substring(it.length() - 2, it.length() - 1));
    }

    /** The rest of a quoted text, whose first quote is behind us, with its doubled quotes. */
    private String quoted(char quote, boolean backslashes) {
        int start = text.position();
        while (!text.atEnd()) {
            char c = text.next();
            if (c == '\\' && backslashes && !text.atEnd()) {
                text.next();
            } else if (c == quote && text.peek() == quote) {
                text.next();
            } else if (c == quote) {
                String quoted = text.since(start);
                return quoted.substring(0, quoted.length() - 1);
            }
        }
        throw new SqlSyntaxException("has an unclosed quote");
    }
}
