package io.metatables.cli;

import org.jspecify.annotations.Nullable;

/**
 * A schema that a command works on.
 *
 * @param name null: the current schema of the connection
 * @param prefix what lines of progress begin with, so that several that are worked on at once can be told apart
 */
record ChosenSchema(@Nullable String name, String prefix) {
    /** Whichever the connection has. */
    static final ChosenSchema OF_THE_CONNECTION = new ChosenSchema(null, "");

    static ChosenSchema named(String name) {
        return new ChosenSchema(name, "");
    }

    static ChosenSchema oneOfMany(String name) {
        return new ChosenSchema(name, name + ": ");
    }
}
