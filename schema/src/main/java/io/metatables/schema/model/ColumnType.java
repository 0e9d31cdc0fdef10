package io.metatables.schema.model;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A PostgreSQL type, in the one spelling that the project uses: {@code uuid}, {@code text}, {@code varchar(255)},
 * {@code smallint}, {@code integer}, {@code bigint}, {@code numeric(20,8)}, {@code real}, {@code double precision},
 * {@code boolean}, {@code timestamptz}, {@code timestamp}, {@code date}, {@code time}, {@code bytea}, {@code jsonb}. It is
 * valid SQL as it stands.
 *
 * @param name the name without modifiers
 * @param modifiers length, or precision and scale; empty: none
 */
public record ColumnType(String name, List<Integer> modifiers) {
    private static final Pattern SPELLING = Pattern.compile("([a-z][a-z0-9_ ]*?)(?:\\((\\d+(?:,\\d+)*)\\))?");

    /** Copies the modifiers. */
    public ColumnType {
        modifiers = List.copyOf(modifiers);
    }

    /**
     * Names a type.
     *
     * @param name the name without modifiers
     * @param modifiers length, or precision and scale
     * @return the type
     */
    public static ColumnType of(String name, Integer... modifiers) {
        return new ColumnType(name, List.of(modifiers));
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param spelling such as {@code numeric(20,8)}
     * @return the type
     * @throws IllegalArgumentException if it is not such a spelling
     */
    public static ColumnType parse(String spelling) {
        Matcher matcher = SPELLING.matcher(spelling);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a column type: " + spelling);
        }
        String modifiers = matcher.group(2);
        return new ColumnType(
                matcher.group(1),
                modifiers == null
                        ? List.of()
                        : Arrays.stream(modifiers.split(",", -1))
                                .map(Integer::valueOf)
                                .toList());
    }

    /** The spelling in SQL, without a space: {@code numeric(20,8)}. */
    @Override
    public String toString() {
        return modifiers.isEmpty()
                ? name
                : modifiers.stream().map(String::valueOf).collect(Collectors.joining(",", name + "(", ")"));
    }
}
