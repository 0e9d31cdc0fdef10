package io.metatables.runtime.migrate;

import io.metatables.runtime.activity.Activity;
import io.metatables.runtime.catalog.CatalogEntry;
import java.time.Duration;
import java.util.List;

/** Hears how an upgrade or a downgrade gets on, in the thread that runs it unless it says otherwise. Every method does nothing by default. */
public interface MigrationListener {

    /** Hears nothing. */
    MigrationListener NONE = new MigrationListener() {};

    /**
     * Another upgrade or downgrade of the same provider and schema is running; called again every few seconds.
     *
     * @param holder the session to wait for, such as {@code process 4711 (metatables upgrade markets)}
     * @param waited how long the wait has been so far
     */
    default void waiting(String holder, Duration waited) {}

    /**
     * A revision begins.
     *
     * @param step which, and in which direction
     */
    default void revisionStarted(RevisionStep step) {}

    /**
     * A part of a revision begins, perhaps not for the first time.
     *
     * @param step which revision, and in which direction
     * @param number which of its parts, from 1
     * @param file the name of the file
     */
    default void partStarted(RevisionStep step, int number, String file) {}

    /**
     * A table was in use for too long; the part is tried again after a pause.
     *
     * @param step which, and in which direction
     * @param attempt how often it was tried, from 1
     * @param pause how long until the next try
     */
    default void retrying(RevisionStep step, int attempt, Duration pause) {}

    /**
     * A statement takes longer than a moment; called again and again while it runs, about twice a second. Unlike the others this
     * method is called in a thread of its own, and what it throws is not heard.
     *
     * @param activity what the server process does
     */
    default void working(Activity activity) {}

    /**
     * A revision is done, and registered in the catalog.
     *
     * @param step which, and in which direction
     * @param elapsed how long it took
     */
    default void revisionFinished(RevisionStep step, Duration elapsed) {}

    /**
     * All is done; the registrations of exactly this provider in this schema, whatever their status.
     *
     * @param tables in the order of their identifiers
     */
    default void registered(List<CatalogEntry> tables) {}
}
