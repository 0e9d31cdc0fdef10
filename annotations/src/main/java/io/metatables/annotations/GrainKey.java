package io.metatables.annotations;

/** What makes the grain of a time-index table unique. */
public enum GrainKey {
    /** A unique index. */
    UNIQUE_INDEX,
    /** The primary key. */
    PRIMARY_KEY
}
