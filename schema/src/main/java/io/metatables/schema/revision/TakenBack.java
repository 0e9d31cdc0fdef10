package io.metatables.schema.revision;

import java.util.List;

/**
 * A revision that is to be taken back, as far as it is applied.
 *
 * @param number the number of the revision: {@code 0007}
 * @param parts what of it is taken back, in the order in which that happens
 */
public record TakenBack(String number, List<RevisionPart> parts) {

    /** Copies the list. */
    public TakenBack {
        parts = List.copyOf(parts);
    }
}
