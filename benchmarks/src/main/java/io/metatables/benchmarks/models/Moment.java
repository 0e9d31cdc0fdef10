package io.metatables.benchmarks.models;

/** When the sources are looked at. */
public enum Moment {
    /** As the newest revision left them. */
    ACCEPTED,
    /** As they are now: some tables have a further column and index, and one table is new. */
    NOW
}
