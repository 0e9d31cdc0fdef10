package io.metatables.schema.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * What the snapshot says of one revision.
 *
 * @param revision its number: four digits or more, {@code 0007}
 * @param message what a person said of it
 * @param parent the number of the revision before it; null: it is the first
 * @param schemaFingerprint the schema that it leads to
 * @param parts the number of its up files, at least 1
 */
public record ChainEntry(
        String revision, String message, @Nullable String parent, String schemaFingerprint, int parts) {}
