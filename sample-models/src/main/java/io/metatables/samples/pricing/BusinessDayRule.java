package io.metatables.samples.pricing;

/** What happens to a date that is no business day. */
public enum BusinessDayRule {
    /** It stays. */
    NONE,
    /** The next business day. */
    FOLLOWING,
    /** The next business day, unless that is in the next month. */
    MODIFIED_FOLLOWING,
    /** The business day before. */
    PRECEDING
}
