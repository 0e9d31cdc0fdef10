package io.metatables.schema.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL type, in the one spelling that the project uses, which is valid SQL as it stands: {@code uuid}, {@code text},
 * {@code varchar(255)}, {@code char(3)}, {@code integer}, {@code numeric(20,8)}, {@code double precision},
 * {@code timestamptz(3)}, {@code timestamp}, {@code interval day to second(3)}, {@code varbit(8)}, {@code text[]}. A type that is not PostgreSQL's own is
 * named as SQL needs it, with its schema unless that is the default one, and quoted where it must be:
 * {@code app."Mood"}.
 *
 * @param name the name without modifiers, as SQL spells it
 * @param modifiers length, precision and scale, or what else the type takes; empty: none
 * @param dimensions 0 unless it is an array
 */
public record ColumnType(String name, List<String> modifiers, int dimensions) {
    private static final String ARRAY = "[]";

    /** Copies the modifiers. */
    public ColumnType {
        modifiers = List.copyOf(modifiers);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ColumnType that
                && dimensions == that.dimensions
                && name.equals(that.name)
                && modifiers.equals(that.modifiers);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + modifiers.hashCode() + dimensions;
    }

    /**
     * Names a type.
     *
     * @param name the name without modifiers
     * @param modifiers length, or precision and scale
     * @return the type, not an array
     */
    public static ColumnType of(String name, Integer... modifiers) {
        List<String> texts = new ArrayList<>();
        for (Integer modifier : modifiers) {
            texts.add(String.valueOf(modifier));
        }
        return new ColumnType(name, texts, 0);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param spelling such as {@code numeric(20,8)} or {@code text[]}
     * @return the type
     * @throws IllegalArgumentException if it is not such a spelling
     */
    public static ColumnType parse(String spelling) {
        String element = spelling;
        int dimensions = 0;
        while (element.endsWith(ARRAY)) {
            element = element.substring(0, element.length() - ARRAY.length());
            dimensions++;
        }
        int open = element.endsWith(")") ? element.lastIndexOf('(') : -1;
        String name = open < 0 ? element : element.substring(0, open);
        boolean empty = open >= 0 && open == element.length() - 2;
        if (empty || name.isBlank() || !name.strip().equals(name)) {
            throw new IllegalArgumentException("not a column type: " + spelling);
        }
        List<String> modifiers = open < 0
                ? List.of()
                : List.of(element.substring(open + 1, element.length() - 1).split(",", -1));
        return new ColumnType(name, modifiers, dimensions);
    }

    /**
     * The type of the elements of an array.
     *
     * @return this without dimensions
     */
    public ColumnType element() {
        return new ColumnType(name, modifiers, 0);
    }

    /**
     * An array of this type.
     *
     * @return one dimension more
     */
    public ColumnType array() {
        return new ColumnType(name, modifiers, dimensions + 1);
    }

    /**
     * A modifier as a number.
     *
     * @param index from 0
     * @return its value; 0 if there is no such modifier
     * @throws NumberFormatException if it is none, as in {@code geometry(Point,4326)}
     */
    public int modifier(int index) {
        return index < modifiers.size() ? Integer.parseInt(modifiers.get(index)) : 0;
    }

    /** The spelling in SQL, without a space in the modifiers: {@code numeric(20,8)}. */
    @Override
    public String toString() {
        if (modifiers.isEmpty() && dimensions == 0) {
            return name;
        }
        return name + (modifiers.isEmpty() ? "" : "(" + String.join(",", modifiers) + ")") + ARRAY.repeat(dimensions);
    }
}
