package io.metatables.annotations;

/** The order of an index element. */
public enum SortOrder {
    /** Small values first. */
    ASC,
    /** Great values first. */
    DESC
}
