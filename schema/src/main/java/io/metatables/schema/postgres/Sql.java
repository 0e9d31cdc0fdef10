package io.metatables.schema.postgres;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.naming.SqlName;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The smallest pieces of SQL: names and texts, quoted so that they are nothing else. */
final class Sql {
    /** A name in quotes, or a constant that is not an escaped one already. */
    private static final Pattern QUOTED = Pattern.compile("(?:[Uu]&)?\"(?:[^\"]|\"\")*+\"|(?<![\\w&])'(?:[^']|'')*+'");

    /** What a file may lose: version control changes the ends of lines, and Flyway takes the other for a mark of the encoding. */
    private static final Pattern FRAGILE = Pattern.compile("[\r\uFEFF]");

    private Sql() {}

    /** A name, in quotes only where PostgreSQL would read something else without them. */
    static String name(String name) {
        return lossless(SqlName.of(name));
    }

    static String name(QualifiedName table) {
        return name(table.schema(), table.name());
    }

    /** A name with its schema, unless that is the default one, which search_path decides. */
    static String name(@Nullable String schema, String name) {
        return schema == null ? name(name) : name(schema) + "." + name(name);
    }

    static String names(List<String> names) {
        return names.stream().map(Sql::name).collect(Collectors.joining(", "));
    }

    /** A collation; one in quotes is spelled for SQL already, since it may have to name its schema. */
    static String collation(String collation) {
        return collation.startsWith("\"") ? collation : name(collation);
    }

    /** A text constant; backslashes are nothing special, since standard_conforming_strings is on. */
    static String literal(String text) {
        return lossless("'" + withoutNul(text).replace("'", "''") + "'");
    }

    /**
     * A body between dollars, under a tag that the body does not have: a name in it may have any.
     *
     * @param tag a lower-case word
     * @param body that ends with a line break
     */
    static String dollarQuoted(String tag, String body) {
        String end = "$" + tag + "$";
        for (int i = 2; body.contains(end); i++) {
            end = "$" + tag + i + "$";
        }
        return end + "\n" + body + end;
    }

    /** The same SQL, in which escapes stand for what a file may lose, in constants and in names. */
    static String lossless(String sql) {
        return FRAGILE.matcher(sql).find()
                ? QUOTED.matcher(sql).replaceAll(quoted -> Matcher.quoteReplacement(escaped(quoted.group())))
                : sql;
    }

    private static String escaped(String quoted) {
        if (!FRAGILE.matcher(quoted).find() || quoted.startsWith("U&") || quoted.startsWith("u&")) {
            return quoted;
        }
        String backslashes = quoted.replace("\\", "\\\\");
        return quoted.startsWith("\"")
                ? "U&"
                        + backslashes
                                .replace("\r", "\\000D")
                                .replace("\n", "\\000A")
                                .replace("\uFEFF", "\\FEFF")
                : "E" + backslashes.replace("\r", "\\r").replace("\n", "\\n").replace("\uFEFF", "\\uFEFF");
    }

    /** What COMMENT says; null takes the comment away. */
    static String comment(@Nullable String text) {
        return text == null ? "NULL" : literal(text);
    }

    static String literals(List<String> texts) {
        return texts.stream().map(Sql::literal).collect(Collectors.joining(", "));
    }

    private static String withoutNul(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "PostgreSQL cannot store the character NUL: " + text.replace("\0", "\\0"));
        }
        return text;
    }
}
