package io.metatables.processor.assemble;

import io.metatables.schema.model.ColumnType;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes values as SQL literals: numbers and truth values bare where the type has such, everything else in quotes. */
final class Literals {
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final Set<String> TRUTH_VALUES = Set.of("true", "false");
    private static final Pattern NUMBER = Pattern.compile("-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

    private Literals() {}

    static String of(String value, ColumnType type) {
        String text = value.strip();
        if (type.dimensions() == 0
                && NUMBERS.contains(type.name())
                && NUMBER.matcher(text).matches()) {
            return text;
        }
        String word = text.toLowerCase(Locale.ROOT);
        return type.dimensions() == 0 && type.name().equals("boolean") && TRUTH_VALUES.contains(word)
                ? word
                : quoted(value);
    }

    static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
