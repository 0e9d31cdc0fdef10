package io.metatables.schema.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts SQL into tokens as PostgreSQL does, with standard_conforming_strings on. */
final class Lexer {
    private static final String SPACES = " \t\n\r\f\u000b";
    private static final String LINE_END = "\n\r";
    private static final List<String> LONG_SYMBOLS = List.of("::", ":=", "..");
    private static final String SYMBOLS = "()[],.;:";

    private final Scanner text;
    private final List<Token> tokens = new ArrayList<>();

    private Lexer(String sql) {
        this.text = new Scanner(sql);
    }

    /** Does not end with {@link Token#END}. */
    static List<Token> tokens(String sql) {
        Lexer lexer = new Lexer(sql);
        while (lexer.skipSpace()) {
            lexer.tokens.add(lexer.next());
        }
        return List.copyOf(lexer.tokens);
    }

    /** Whether there is anything left behind spaces and comments. */
    private boolean skipSpace() {
        while (!text.atEnd()) {
            if (SPACES.indexOf(text.peek()) >= 0) {
                text.next();
            } else if (!skipComment()) {
                return true;
            }
        }
        return false;
    }

    private boolean skipComment() {
        if (text.skip("--")) {
            while (!text.atEnd() && LINE_END.indexOf(text.peek()) < 0) {
                text.next();
            }
            return true;
        }
        if (text.skip("/*")) {
            skipBlockComment();
            return true;
        }
        return false;
    }

    private void skipBlockComment() {
        int depth = 1;
        while (depth > 0) {
            if (text.atEnd()) {
                throw new SqlSyntaxException("has an unclosed comment");
            }
            if (text.skip("/*")) {
                depth++;
            } else if (text.skip("*/")) {
                depth--;
            } else {
                text.next();
            }
        }
    }

    private Token next() {
        if (mayBeQuoted(text.peek(), text.peek(1))) {
            Optional<Token> quoted = StringLexer.token(text);
            if (quoted.isPresent()) {
                return quoted.get();
            }
        }
        if (isLetter(text.peek())) {
            return word();
        }
        if (isDigit(text.peek()) || (text.peek() == '.' && isDigit(text.peek(1)))) {
            return number();
        }
        Optional<Token> operator = OperatorLexer.token(text);
        return operator.isPresent() ? operator.get() : symbol();
    }

    /** Only a few letters can stand before a quote. */
    private static boolean mayBeQuoted(char first, char second) {
        return "'\"$".indexOf(first) >= 0
                || (second == '\'' && "eEbBxXnN".indexOf(first) >= 0)
                || (second == '&' && "uU".indexOf(first) >= 0);
    }

    private Token word() {
        int start = text.position();
        while (!text.atEnd() && isNamePart(text.peek())) {
            text.next();
        }
        return Token.word(text.since(start));
    }

    /** Nearly every number is a row of digits. */
    private Token number() {
        int start = text.position();
        while (isDigit(text.peek())) {
            text.next();
        }
        if (text.position() > start && text.peek() != '.' && !isNamePart(text.peek())) {
            return Token.of(Token.Kind.NUMBER, text.since(start));
        }
        text.moveTo(start);
        return NumberLexer.token(text).orElseThrow(this::strangeCharacter);
    }

    private Token symbol() {
        for (String symbol : LONG_SYMBOLS) {
            if (text.skip(symbol)) {
                return Token.of(Token.Kind.SYMBOL, symbol);
            }
        }
        if (SYMBOLS.indexOf(text.peek()) < 0) {
            throw strangeCharacter();
        }
        return Token.of(Token.Kind.SYMBOL, String.valueOf(text.next()));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** What is not ASCII is part of a name, whatever it is. */
    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= '\u0080';
    }

    private static boolean isNamePart(char c) {
        return isLetter(c) || isDigit(c) || c == '$';
    }

    private SqlSyntaxException strangeCharacter() {
        char c = text.peek();
        if (c == '$' && Character.isDigit(text.peek(1))) {
            return new SqlSyntaxException("has a parameter such as $1, for which nobody would give a value");
        }
        return Character.isISOControl(c)
                ? new SqlSyntaxException("has control characters in it")
                : new SqlSyntaxException("has the character " + c + " where SQL has none");
    }
}
