package io.metatables.samples.core.orders;

/** How long an order stays valid. */
public enum TimeInForce {
    /** Until the end of the day. */
    DAY,
    /** Until somebody withdraws it. */
    GOOD_TILL_CANCEL,
    /** What cannot be traded at once is withdrawn. */
    IMMEDIATE_OR_CANCEL
}
