package io.metatables.schema.model;

/** How a partitioned table tells which partition a row belongs to. */
public enum PartitionStrategy {
    /** By ranges of values. */
    RANGE,
    /** By lists of values. */
    LIST,
    /** By the remainder of a hash. */
    HASH
}
