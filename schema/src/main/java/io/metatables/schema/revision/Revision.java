package io.metatables.schema.revision;

import io.metatables.schema.snapshot.ChainEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One accepted revision.
 *
 * @param number four digits or more: {@code 0007}
 * @param message what a person said of it
 * @param parent the number of the revision before it; null: it is the first
 * @param fingerprintBefore the schema from which it starts
 * @param fingerprintAfter the schema to which it leads
 * @param delta what it does to the tables
 * @param parts at least one, in the order in which they are applied
 */
public record Revision(
        String number,
        String message,
        @Nullable String parent,
        String fingerprintBefore,
        String fingerprintAfter,
        SchemaDelta delta,
        List<RevisionPart> parts) {

    /** Copies the list. */
    public Revision {
        parts = List.copyOf(parts);
    }

    /**
     * Whether it leads from one schema to another.
     *
     * @return false for one that a person wrote, which moves rows only
     */
    public boolean changesSchema() {
        return !fingerprintBefore.equals(fingerprintAfter);
    }

    /**
     * What {@code schema.json} says of it.
     *
     * @return its line
     */
    public ChainEntry entry() {
        return new ChainEntry(number, message, parent, fingerprintAfter, parts.size());
    }

    /**
     * The names of its files.
     *
     * @return from its number, its message and the number of its parts
     */
    public RevisionFileNames names() {
        return RevisionFileNames.of(entry());
    }
}
