package io.metatables.runtime.migrate;

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
}
