package io.metatables.samples.core.calendars;

/** What kind of day a calendar date is. */
public enum CalendarDateKind {
    /** A whole day of trading. */
    BUSINESS_DAY,
    /** Trading ends early. */
    HALF_DAY,
    /** A day of the weekend. */
    WEEKEND,
    /** A public holiday. */
    HOLIDAY
}
