package io.metatables.runtime.catalog;

import org.jspecify.annotations.Nullable;

/** How far a registration is. */
public enum CatalogStatus {
    /** A revision that makes, changes or drops the table has begun, and its end was not seen. Nobody attaches. */
    RESERVED,
    /** The table is there and keeps its contract. */
    ACTIVE,
    /** The table is gone; its uid is kept for the day it comes back. */
    RETIRED;

    /**
     * The status that a row says.
     *
     * @param text what is in the row
     * @return {@link #RESERVED} also for what is no status of ours: nobody attaches then, and the next upgrade puts the row right
     */
    public static CatalogStatus of(@Nullable String text) {
        for (CatalogStatus status : values()) {
            if (status.name().equals(text)) {
                return status;
            }
        }
        return RESERVED;
    }
}
