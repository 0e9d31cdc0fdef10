package io.metatables.annotations;

/** Where an index element puts nulls. */
public enum NullsOrder {
    /** Where PostgreSQL puts them: last when ascending, first when descending. */
    DEFAULT,
    /** Before all other values. */
    FIRST,
    /** After all other values. */
    LAST
}
