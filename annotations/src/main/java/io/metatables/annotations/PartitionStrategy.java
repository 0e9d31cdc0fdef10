package io.metatables.annotations;

/** How a partitioned table tells which partition a row belongs to. */
public enum PartitionStrategy {
    /** By ranges of values that do not overlap. */
    RANGE,
    /** By lists of values. */
    LIST,
    /** By the remainder of a hash. */
    HASH
}
