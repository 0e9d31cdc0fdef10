package io.metatables.runtime.migrate;

import io.metatables.runtime.catalog.CatalogStep;
import io.metatables.runtime.catalog.StepKind;

/**
 * A revision that is applied or taken back.
 *
 * @param direction whether it is applied or taken back
 * @param number its number: {@code 0007}
 * @param message what a person said of it
 * @param parts how many files that takes
 */
public record RevisionStep(Direction direction, String number, String message, int parts) {

    /** The two directions. */
    public enum Direction {
        /** The revision is applied. */
        UP,
        /** The revision is taken back. */
        DOWN
    }

    /** The step as the catalog notes it, by a run that began it at this point of time. */
    CatalogStep noted(StepKind kind, String reached, long beginNanos) {
        return new CatalogStep(kind, number, message, reached, (System.nanoTime() - beginNanos) / 1_000_000);
    }
}
