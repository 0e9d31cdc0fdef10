package io.metatables.runtime.migrate;

import java.util.List;

/**
 * What an upgrade or a downgrade would do.
 *
 * @param namespace of the provider
 * @param targetSchema the schema of the tables without a schema
 * @param from the revision the database is at, or {@code base}
 * @param to the revision it would be at, or {@code base}
 * @param parts the files, in the order in which they would run
 * @param script the same as one script for {@code psql}, with all that the run would set and note but for the catalog
 */
public record PlannedRun(
        String namespace, String targetSchema, String from, String to, List<PlannedPart> parts, String script) {

    /** Copies the list. */
    public PlannedRun {
        parts = List.copyOf(parts);
    }
}
