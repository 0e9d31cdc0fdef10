package io.metatables.runtime.migrate;

import io.metatables.runtime.catalog.CatalogEntry;
import java.time.Duration;
import java.util.List;

/**
 * What an upgrade or a downgrade has done.
 *
 * @param namespace the group that the identifiers belong to
 * @param targetSchema the schema that the tables without a schema are in
 * @param from the revision the database was at; {@code base}: none
 * @param to the revision the database is at
 * @param steps the revisions in the order in which they ran; empty: there was nothing to do
 * @param mended how many registrations were put right that an earlier run had left behind
 * @param tables the registrations of the provider in this schema, whatever their status
 * @param elapsed how long all of it took
 */
public record MigrationResult(
        String namespace,
        String targetSchema,
        String from,
        String to,
        List<RevisionStep> steps,
        int mended,
        List<CatalogEntry> tables,
        Duration elapsed) {

    /** Copies the lists. */
    public MigrationResult {
        steps = List.copyOf(steps);
        tables = List.copyOf(tables);
    }
}
