package io.metatables.processor.validate;

import io.metatables.processor.validate.rule.StorableText;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at an SQL expression from outside: whether it would spill into the statement around it. */
final class SqlExpression {
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"");
    private static final Pattern SEPARATOR = Pattern.compile(";|--|/\\*");

    private SqlExpression() {}

    /**
     * What is wrong with an expression.
     *
     * @param expression as written
     * @return the end of a sentence about it; empty: nothing that can be seen without PostgreSQL
     */
    static Optional<String> flaw(String expression) {
        if (expression.isBlank()) {
            return Optional.of("is blank");
        }
        if (expression.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("has control characters in it");
        }
        Optional<StorableText.Flaw> unstorable = StorableText.flaw(expression);
        if (unstorable.isPresent()) {
            return unstorable.map(StorableText.Flaw::problem);
        }
        String code = LITERAL.matcher(expression).replaceAll("0");
        if (code.indexOf('\'') >= 0 || code.indexOf('"') >= 0) {
            return Optional.of("has a quote that is not closed");
        }
        if (SEPARATOR.matcher(code).find()) {
            return Optional.of("is more than an expression: it has a semicolon or a comment in it");
        }
        return balanced(code) ? Optional.empty() : Optional.of("has parentheses that do not match");
    }

    private static boolean balanced(String code) {
        int depth = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
