package io.metatables.schema.expression;

/** On which sides a piece of text keeps no space. */
enum Glue {
    NONE,
    BEFORE,
    AFTER,
    BOTH;

    boolean before() {
        return this == BEFORE || this == BOTH;
    }

    boolean after() {
        return this == AFTER || this == BOTH;
    }
}
