package io.metatables.annotations;

/** What PostgreSQL does to referencing rows when the referenced row is deleted or its key changes. */
public enum ReferentialAction {
    /** Refuses the change, at the end of the statement. */
    NO_ACTION,
    /** Refuses the change at once. */
    RESTRICT,
    /** Deletes or changes the referencing rows too. */
    CASCADE,
    /** Sets the referencing columns to null. */
    SET_NULL,
    /** Sets the referencing columns to their defaults. */
    SET_DEFAULT
}
