package io.metatables.annotations;

/** When a foreign key of several columns is satisfied without a referenced row. */
public enum MatchType {
    /** When any of its columns is null. */
    SIMPLE,
    /** When all of its columns are null; some null and some not is an error. */
    FULL
}
