package io.metatables.annotations;

/** When a generated column is computed. */
public enum GeneratedKind {
    /** When a row is written. */
    STORED,
    /** When a row is read; PostgreSQL 18 and later. */
    VIRTUAL
}
