package io.metatables.runtime.catalog;

/** How a database came from one revision to the next. */
public enum StepKind {
    /** A revision was applied. */
    APPLIED,
    /** A revision was taken back. */
    TAKEN_BACK,
    /** The tables were there; they were registered, and the revisions noted as applied. */
    ADOPTED,
    /** What an interrupted run, or somebody else, had done was registered later. */
    MENDED
}
