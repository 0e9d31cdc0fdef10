package io.metatables.schema.expression;

import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a constant in quotes says. */
final class ConstantText {
    private static final Pattern CONSTANT = Pattern.compile("(E|B|X|N)?'(.*)'", Pattern.DOTALL);
    private static final Pattern UNICODE = Pattern.compile("U&'((?:[^']++|'')*+)'(?: UESCAPE '(.)')?");
    private static final Pattern DOLLARS = Pattern.compile("(\\$[^$]*\\$)(.*)\\1", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile(
            "''|\\\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{1,2})|([0-7]{1,3})|(.))", Pattern.DOTALL);
    private static final Map<String, String> LETTERS = Map.of("b", "\b", "f", "\f", "n", "\n", "r", "\r", "t", "\t");

    private ConstantText() {}

    static SqlLiteral value(String constant) {
        Matcher matcher = CONSTANT.matcher(constant);
        if (!matcher.matches()) {
            return text(constant.startsWith("$") ? DOLLARS.matcher(constant).replaceFirst("$2") : unicode(constant));
        }
        String body = matcher.group(2);
        return switch (Objects.requireNonNullElse(matcher.group(1), "")) {
            case "B", "X" -> new SqlLiteral(SqlLiteral.Kind.BITS, body, null);
            case "E" -> text(ESCAPE.matcher(body).replaceAll(it -> Matcher.quoteReplacement(character(it))));
            default -> text(body.replace("''", "'"));
        };
    }

    private static String unicode(String constant) {
        Matcher matcher = UNICODE.matcher(constant);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(constant);
        }
        String escape = Objects.requireNonNullElse(matcher.group(2), "\\");
        return UnicodeEscapes.decoded(matcher.group(1).replace("''", "'"), escape.charAt(0));
    }

    private static SqlLiteral text(String value) {
        return new SqlLiteral(SqlLiteral.Kind.STRING, value, null);
    }

    private static String character(MatchResult escape) {
        for (int unicode = 1; unicode <= 2; unicode++) {
            if (escape.group(unicode) != null) {
                return UnicodeEscapes.character(escape.group(unicode));
            }
        }
        if (escape.group(3) != null) {
            return String.valueOf((char) Integer.parseInt(escape.group(3), 16));
        }
        if (escape.group(4) != null) {
            return String.valueOf((char) Integer.parseInt(escape.group(4), 8));
        }
        return escape.group(5) == null ? "'" : LETTERS.getOrDefault(escape.group(5), escape.group(5));
    }
}
