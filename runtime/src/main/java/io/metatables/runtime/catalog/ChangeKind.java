package io.metatables.runtime.catalog;

/** What became of the registration of a table. */
public enum ChangeKind {
    /** The table is active, and was not before. */
    REGISTERED,
    /** The table was active before, and is so with another contract, name or description. */
    CHANGED,
    /** The table is called otherwise, or has moved to another schema; it may have changed as well. */
    RENAMED,
    /** The table is gone. */
    RETIRED
}
