package io.metatables.schema.postgres;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.naming.SqlName;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The smallest pieces of SQL: names and texts, quoted so that they are nothing else. */
final class Sql {
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
        return "'" + withoutNul(text).replace("'", "''") + "'";
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
