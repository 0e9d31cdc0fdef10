package io.metatables.schema.expression;

import java.util.regex.Pattern;

/** The escapes of {@code U&"..."}: four hexadecimal digits, or a plus and six. */
final class UnicodeEscapes {
    private static final Pattern CODE = Pattern.compile("\\+[0-9a-fA-F]{6}|[0-9a-fA-F]{4}");

    private UnicodeEscapes() {}

    static String decoded(String text, char escape) {
        StringBuilder decoded = new StringBuilder();
        Scanner rest = new Scanner(text);
        while (!rest.atEnd()) {
            char c = rest.next();
            if (c != escape) {
                decoded.append(c);
            } else if (rest.skip(String.valueOf(escape))) {
                decoded.append(escape);
            } else {
                decoded.append(rest.take(CODE).map(UnicodeEscapes::character).orElseThrow(UnicodeEscapes::wrong));
            }
        }
        return decoded.toString();
    }

    /** The character, or half of one, that the digits stand for. */
    static String character(String digits) {
        int codePoint = Integer.parseInt(digits.replace("+", ""), 16);
        if (codePoint <= 0 || !Character.isValidCodePoint(codePoint)) {
            throw wrong();
        }
        return Character.toString(codePoint);
    }

    private static SqlSyntaxException wrong() {
        return new SqlSyntaxException("has an escape that stands for no character");
    }
}
