package io.metatables.samples.core.orders;

/** What an order asks of the price. */
public enum OrderType {
    /** Nothing: the best there is. */
    MARKET,
    /** No worse than a limit. */
    LIMIT,
    /** The best there is, once a price is reached. */
    STOP,
    /** No worse than a limit, once a price is reached. */
    STOP_LIMIT
}
