package io.metatables.schema.naming;

import io.metatables.schema.expression.Keywords;
import io.metatables.schema.model.QualifiedName;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spells names as SQL needs them: quoted where PostgreSQL would take them for another name or for a keyword, else as they are. */
public final class SqlName {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private SqlName() {}

    /**
     * Spells a name.
     *
     * @param name any name, unquoted
     * @return the same name in SQL
     * @throws IllegalArgumentException if it has a character that PostgreSQL cannot store
     */
    public static String of(String name) {
        if (isPlain(name)) {
            return name;
        }
        if (name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "PostgreSQL cannot store the character NUL: " + name.replace("\0", "\\0"));
        }
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * Spells a name with its schema.
     *
     * @param name the name; without a schema, that of the default one
     * @return the same name in SQL
     * @throws IllegalArgumentException if it has a character that PostgreSQL cannot store
     */
    public static String of(QualifiedName name) {
        @Nullable String schema = name.schema();
        return schema == null ? of(name.name()) : of(schema) + "." + of(name.name());
    }

    /**
     * Whether a name means itself without quotes.
     *
     * @param name any name
     * @return whether it is lower case, plain, and no keyword
     */
    public static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches() && !Keywords.needQuotes(name);
    }
}
