package io.metatables.runtime.catalog;

/** How far a registration is. */
public enum CatalogStatus {
    /** A revision that makes, changes or drops the table has begun, and its end was not seen. Nobody attaches. */
    RESERVED,
    /** The table is there and keeps its contract. */
    ACTIVE,
    /** The table is gone; its uid is kept for the day it comes back. */
    RETIRED
}
