package io.metatables.runtime.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A step of a database from one revision to another, as it is noted when its tables are registered.
 *
 * @param kind how the database came there
 * @param revision the revision that was applied, taken back or found
 * @param message what a person said of the revision
 * @param reached the revision that the database is at afterwards, or {@code base}
 * @param elapsedMillis how long it took; null if nobody measured it
 */
public record CatalogStep(
        StepKind kind,
        String revision,
        String message,
        String reached,
        @Nullable Long elapsedMillis) {

    /**
     * A step whose end nobody has seen, or that somebody else has made.
     *
     * @param revision the revision that the database was found at, or {@code base}
     * @param message what a person said of that revision
     * @return a step of unknown duration
     */
    public static CatalogStep mended(String revision, String message) {
        return new CatalogStep(StepKind.MENDED, revision, message, revision, null);
    }
}
