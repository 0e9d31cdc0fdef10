package io.metatables.runtime.introspect;

import io.metatables.schema.model.ColumnType;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what {@code format_type} says into the spelling of {@link ColumnType}. */
final class TypeSpelling {
    private static final Pattern PARTS = Pattern.compile("([a-z][a-z0-9_ ]*?)(\\(\\d+(?:,\\d+)*\\))?( [a-z ]+)?");
    private static final Map<String, String> SHORT_NAMES = Map.of(
            "character varying", "varchar",
            "character", "char",
            "timestamp with time zone", "timestamptz",
            "timestamp without time zone", "timestamp",
            "time with time zone", "timetz",
            "time without time zone", "time");

    private TypeSpelling() {}

    /** An array, or a type of the user's own, keeps PostgreSQL's spelling. */
    static ColumnType columnType(String formatted) {
        Matcher matcher = PARTS.matcher(formatted);
        if (!matcher.matches()) {
            return new ColumnType(formatted, List.of(), 0);
        }
        String modifiers = matcher.group(2) == null ? "" : matcher.group(2);
        String name = matcher.group(1) + (matcher.group(3) == null ? "" : matcher.group(3));
        return ColumnType.parse(SHORT_NAMES.getOrDefault(name, name) + modifiers);
    }
}
