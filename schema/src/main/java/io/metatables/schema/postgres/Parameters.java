package io.metatables.schema.postgres;

import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Storage parameters, and those of operator classes. */
final class Parameters {
    /** A number or a word that PostgreSQL would print as it is written. */
    private static final Pattern PLAIN = Pattern.compile("0|[1-9][0-9]*|0\\.[0-9]+|true|false|on|off|auto");

    private Parameters() {}

    /** The clause with a space before it; empty without parameters. */
    static String with(SortedMap<String, String> parameters) {
        return parameters.isEmpty() ? "" : " WITH (" + list(parameters) + ")";
    }

    static String list(SortedMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> name(parameter.getKey()) + " = " + value(parameter.getValue()))
                .collect(Collectors.joining(", "));
    }

    static String names(Collection<String> names) {
        return names.stream().map(Parameters::name).collect(Collectors.joining(", "));
    }

    /** A parameter of the table that holds long values is named with a prefix: {@code toast.autovacuum_enabled}. */
    private static String name(String name) {
        return Arrays.stream(name.split("\\.", 2)).map(Sql::name).collect(Collectors.joining("."));
    }

    private static String value(String value) {
        return PLAIN.matcher(value).matches() ? value : Sql.literal(value);
    }
}
