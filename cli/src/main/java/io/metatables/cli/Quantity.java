package io.metatables.cli;

/** Numbers of things as a person reads them. */
final class Quantity {
    private Quantity() {}

    /** Such as {@code 1 revision} or {@code 4 revisions}. */
    static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
