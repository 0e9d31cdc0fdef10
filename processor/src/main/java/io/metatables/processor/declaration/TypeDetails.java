package io.metatables.processor.declaration;

import org.jspecify.annotations.Nullable;

/**
 * What a member says of its PostgreSQL type beside its Java type.
 *
 * @param typeName the type as SQL spells it; null: it follows from the Java type
 * @param length 0: none
 * @param precision 0: none
 * @param scale may be negative; 0: none
 * @param secondPrecision digits of the fraction of a second; null: not said
 */
public record TypeDetails(
        @Nullable String typeName,
        int length,
        int precision,
        int scale,
        @Nullable Integer secondPrecision) {
    /** Nothing said. */
    public static final TypeDetails NONE = new TypeDetails(null, 0, 0, 0, null);
}
