package io.metatables.schema.expression;

/** Which operators are allowed. */
enum Grammar {
    FULL,
    /** Those of PostgreSQL's {@code b_expr}: left of the AND of a BETWEEN, AND, IN and the like would have two meanings. */
    BETWEEN
}
