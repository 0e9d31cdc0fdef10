package io.metatables.schema.expression;

import java.util.Optional;
import java.util.regex.Pattern;

/** Operators: the longest row of operator characters, but for two exceptions that keep "a*-b" and "a--b" what people mean. */
final class OperatorLexer {
    private static final Pattern CHARACTERS = Pattern.compile("[~!@#^&|`?+\\-*/%<>=]+");

    /** Only an operator with one of these may end in plus or minus. */
    private static final Pattern UNUSUAL = Pattern.compile(".*[~!@#^&|`?%].*");

    private OperatorLexer() {}

    static Optional<Token> token(Scanner text) {
        int start = text.position();
        return text.take(CHARACTERS).map(row -> {
            String operator = withoutSign(beforeComment(row));
            text.moveTo(start + operator.length());
            return token(operator);
        });
    }

    private static Token token(String operator) {
        if (operator.equals("=>")) {
            return Token.of(Token.Kind.SYMBOL, operator);
        }
        return Token.of(Token.Kind.OPERATOR, operator.equals("!=") ? "<>" : operator);
    }

    private static String beforeComment(String row) {
        int line = row.indexOf("--");
        int block = row.indexOf("/*");
        int end = line < 0 ? block : block < 0 ? line : Math.min(line, block);
        return end < 0 ? row : row.substring(0, end);
    }

    private static String withoutSign(String row) {
        String operator = row;
        while (operator.length() > 1
                && (operator.endsWith("+") || operator.endsWith("-"))
                && !UNUSUAL.matcher(operator.substring(0, operator.length() - 1))
                        .matches()) {
            operator = operator.substring(0, operator.length() - 1);
        }
        return operator;
    }
}
