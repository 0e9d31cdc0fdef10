package io.metatables.samples.core.orders;

/** The direction of an order or a trade. */
public enum OrderSide {
    /** Buys. */
    BUY,
    /** Sells what is held. */
    SELL,
    /** Sells what is not held. */
    SELL_SHORT
}
