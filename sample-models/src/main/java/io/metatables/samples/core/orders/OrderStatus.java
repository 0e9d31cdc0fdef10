package io.metatables.samples.core.orders;

/** How far an order has come. */
public enum OrderStatus {
    /** Written, not sent. */
    NEW,
    /** Sent, nothing traded yet. */
    WORKING,
    /** Traded in part. */
    PARTIALLY_FILLED,
    /** Traded in full. */
    FILLED,
    /** Withdrawn by us. */
    CANCELLED,
    /** Refused by the venue. */
    REJECTED,
    /** Ended by the clock. */
    EXPIRED
}
