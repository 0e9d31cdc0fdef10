package io.metatables.runtime.catalog;

import java.time.Instant;
import java.util.List;

/**
 * A step that the catalog has noted.
 *
 * @param number numbers the steps of a database in the order in which they were registered
 * @param kind how the database came from one revision to the next
 * @param revision the revision that was applied, taken back or found
 * @param message what a person said of the revision
 * @param reached the revision that the database was at afterwards, or {@code base}
 * @param doneAt when the step was registered
 * @param changes what it did to the registrations, in the order of the identifiers; empty if it moved rows only
 */
public record RecordedStep(
        long number,
        StepKind kind,
        String revision,
        String message,
        String reached,
        Instant doneAt,
        List<TableChange> changes) {

    /** Copies the list. */
    public RecordedStep {
        changes = List.copyOf(changes);
    }
}
