package io.metatables.schema.model;

/** What happens to referencing rows when the referenced row is deleted or its key changes. */
public enum ReferentialAction {
    /** Refused at the end of the statement. */
    NO_ACTION,
    /** Refused at once. */
    RESTRICT,
    /** The referencing rows are deleted or changed too. */
    CASCADE,
    /** The referencing columns become null. */
    SET_NULL,
    /** The referencing columns become their defaults. */
    SET_DEFAULT
}
