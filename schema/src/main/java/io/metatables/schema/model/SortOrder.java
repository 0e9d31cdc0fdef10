package io.metatables.schema.model;

/** The order of an index element, and where its nulls go. */
public enum SortOrder {
    /** Small values first, nulls last: what PostgreSQL does when nothing is said. */
    ASC,
    /** Small values first, nulls before them. */
    ASC_NULLS_FIRST,
    /** Great values first, nulls before them: what PostgreSQL does for a descending element. */
    DESC,
    /** Great values first, nulls last. */
    DESC_NULLS_LAST
}
