package io.metatables.schema.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts SQL into tokens as PostgreSQL does, with standard_conforming_strings on. */
final class Lexer {
    /** What is not ASCII is part of a name, whatever it is. */
    private static final Pattern WORD =
            Pattern.compile("[A-Za-z_\\x{80}-\\x{10ffff}][A-Za-z0-9_$\\x{80}-\\x{10ffff}]*");

    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f\\x0b]+");
    private static final Pattern SYMBOL = Pattern.compile("::|:=|\\.\\.|[()\\[\\],.;:]");
    private static final String LINE_END = "\n\r";

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
        while (text.take(SPACE).isPresent() || skipComment()) {
            // All the work is in the condition.
        }
        return !text.atEnd();
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
        return StringLexer.token(text)
                .or(() -> NumberLexer.token(text))
                .or(() -> text.take(WORD).map(Token::word))
                .or(() -> OperatorLexer.token(text))
                .or(() -> text.take(SYMBOL).map(symbol -> Token.of(Token.Kind.SYMBOL, symbol)))
                .orElseThrow(this::strangeCharacter);
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
