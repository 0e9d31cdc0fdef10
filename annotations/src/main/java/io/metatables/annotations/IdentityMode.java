package io.metatables.annotations;

/** What happens to a value that an INSERT brings for an identity column. */
public enum IdentityMode {
    /** It is refused, unless the statement says {@code OVERRIDING SYSTEM VALUE}. */
    ALWAYS,
    /** It is taken in place of the next one of the sequence. */
    BY_DEFAULT
}
