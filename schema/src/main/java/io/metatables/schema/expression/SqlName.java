package io.metatables.schema.expression;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as PostgreSQL reads and writes them. */
final class SqlName {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private SqlName() {}

    /** An unquoted name as the server knows it: only ASCII letters become small. */
    static String folded(String word) {
        StringBuilder name = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            name.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return name.toString();
    }

    /** A name, in quotes only where PostgreSQL would read something else without them. */
    static String spelled(String name) {
        return PLAIN.matcher(name).matches() && !Keywords.needQuotes(name) ? name : quoted(name);
    }

    static String spelled(List<String> names) {
        return names.stream().map(SqlName::spelled).collect(Collectors.joining("."));
    }

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
