package io.metatables.processor.declaration;

import java.util.List;

/**
 * The Java type of a member.
 *
 * @param name the canonical name without annotations: {@code java.util.UUID}, {@code int}, {@code byte[]}
 * @param primitive whether it cannot be null
 * @param enumValues the names of an enum's constants, in their order; empty: no enum
 */
public record JavaType(String name, boolean primitive, List<String> enumValues) {

    /** Copies the list. */
    public JavaType {
        enumValues = List.copyOf(enumValues);
    }
}
