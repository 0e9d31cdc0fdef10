package io.metatables.benchmarks.models;

/** When the sources are looked at. */
public enum Moment {
    /** As the newest revision left them. */
    ACCEPTED,
    /** As they are now: one table in ten has a further column and index, and one table is new. */
    NOW
}
