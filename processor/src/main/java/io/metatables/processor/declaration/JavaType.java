package io.metatables.processor.declaration;

import java.util.List;

/**
 * The Java type of a member: that of one value, and what it is wrapped in.
 *
 * @param name the canonical name of one value, without annotations: {@code java.util.UUID}, {@code int}, {@code byte[]}; with
 *     type arguments for a map only
 * @param primitive whether the member cannot be null
 * @param containers what holds several values, from the outside in: {@code []} or the name of a collection; empty: one value
 */
public record JavaType(String name, boolean primitive, List<String> containers) {
    /** What stands in {@link #containers} for an array. */
    public static final String ARRAY = "[]";

    /** Copies the list. */
    public JavaType {
        containers = List.copyOf(containers);
    }

    /**
     * The dimensions of the PostgreSQL array.
     *
     * @return 0: no array
     */
    public int dimensions() {
        return containers.size();
    }

    /**
     * The type as a source spells it, with all that it is wrapped in.
     *
     * @return such as {@code java.util.List<java.lang.String>} or {@code float[]}
     */
    public String spelling() {
        String spelling = name;
        for (int i = containers.size() - 1; i >= 0; i--) {
            String container = containers.get(i);
            spelling = container.equals(ARRAY) ? spelling + ARRAY : container + "<" + spelling + ">";
        }
        return spelling;
    }
}
