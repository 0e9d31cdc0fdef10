package io.metatables.schema.revision;

import java.util.Locale;

/** Which way a file of a revision goes. */
public enum Direction {
    /** From the parent's schema to the revision's. */
    UP,
    /** Back again. */
    DOWN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
