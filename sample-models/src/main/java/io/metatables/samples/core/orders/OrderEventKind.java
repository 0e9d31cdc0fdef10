package io.metatables.samples.core.orders;

/** What happened to an order. */
public enum OrderEventKind {
    /** We sent it. */
    SUBMITTED,
    /** The venue took it. */
    ACKNOWLEDGED,
    /** We changed it. */
    REPLACED,
    /** A part or all of it was traded. */
    FILLED,
    /** We withdrew it. */
    CANCELLED,
    /** The venue refused it. */
    REJECTED
}
