package io.metatables.annotations;

/** When a constraint is checked, as in SQL. */
public enum Deferrability {
    /** At the end of each statement, or row by row. */
    NOT_DEFERRABLE,
    /** At the end of each statement, unless a transaction asks to wait until it ends. */
    INITIALLY_IMMEDIATE,
    /** At the end of the transaction, unless it asks for less. */
    INITIALLY_DEFERRED
}
