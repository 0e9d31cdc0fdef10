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
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"|(?<![\\w&])'(?:[^']|'')*+'");

    private Sql() {}

    /** A name, in quotes only where PostgreSQL would read something else without them. */
    static String name(String name) {
        return SqlName.of(name);
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
        return withoutReturns("'" + withoutNul(text).replace("'", "''") + "'");
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

    /**
     * The same SQL without a carriage return in its constants: version control turns the ends of lines of a file into others, and
     * a text with them.
     */
    static String withoutReturns(String sql) {
        return sql.indexOf('\r') < 0
                ? sql
                : QUOTED.matcher(sql).replaceAll(quoted -> Matcher.quoteReplacement(escaped(quoted.group())));
    }

    private static String escaped(String quoted) {
        return quoted.startsWith("\"") || quoted.indexOf('\r') < 0
                ? quoted
                : "E" + quoted.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
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
