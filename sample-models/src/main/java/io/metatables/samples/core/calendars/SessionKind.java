package io.metatables.samples.core.calendars;

/** The part of the day in which a session lies. */
public enum SessionKind {
    /** Before the regular session. */
    PRE_MARKET,
    /** The regular session. */
    REGULAR,
    /** After the regular session. */
    POST_MARKET
}
