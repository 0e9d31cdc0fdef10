package io.metatables.runtime.migrate;

import io.metatables.runtime.catalog.CatalogEntry;
import io.metatables.runtime.catalog.RecordedStep;
import io.metatables.schema.finding.Finding;
import java.util.List;

/**
 * Where a database is.
 *
 * @param provider the class that declares the provider
 * @param namespace the group that the identifiers belong to
 * @param targetSchema the schema that the tables without a schema are in
 * @param historyTable the name of Flyway's history table
 * @param applied the revision the database is at; {@code base}: none
 * @param head the newest revision; {@code base}: none
 * @param revisions all revisions, from the first to the head
 * @param tables the registrations of the provider in this schema, whatever their status
 * @param unregistered the identifiers of the tables that are applied, and that the catalog does not have as active: somebody has
 *     applied revisions without it, or a run has died
 * @param unheard the steps that the provider's hooks have not done with yet, from the oldest on: one has failed, or is new
 * @param modelAtHead whether the compiled model is the schema of the head; if not, a pending revision waits for acceptance
 * @param problems what an upgrade or a downgrade would be refused for; empty: nothing
 */
public record CurrentState(
        String provider,
        String namespace,
        String targetSchema,
        String historyTable,
        String applied,
        String head,
        List<RevisionState> revisions,
        List<CatalogEntry> tables,
        List<String> unregistered,
        List<RecordedStep> unheard,
        boolean modelAtHead,
        List<Finding> problems) {

    /** Copies the lists. */
    public CurrentState {
        revisions = List.copyOf(revisions);
        tables = List.copyOf(tables);
        unregistered = List.copyOf(unregistered);
        unheard = List.copyOf(unheard);
        problems = List.copyOf(problems);
    }

    /**
     * The revisions that an upgrade would apply.
     *
     * @return also one of which only some parts are applied
     */
    public List<RevisionState> pending() {
        return revisions.stream().filter(revision -> !revision.complete()).toList();
    }

    /**
     * A revision and how much of it is applied.
     *
     * @param number its number: {@code 0007}
     * @param message what a person said of it
     * @param parts of how many files it consists
     * @param appliedParts how many of them are applied
     */
    public record RevisionState(String number, String message, int parts, int appliedParts) {

        /**
         * Whether the revision is applied.
         *
         * @return true if all of its parts are
         */
        public boolean complete() {
            return appliedParts == parts;
        }
    }
}
