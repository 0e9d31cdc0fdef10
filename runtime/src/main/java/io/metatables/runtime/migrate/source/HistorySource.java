package io.metatables.runtime.migrate.source;

import io.metatables.schema.revision.RevisionHistory;

/** Where the revisions of a provider come from. */
@FunctionalInterface
public interface HistorySource {

    /**
     * Reads the revisions, and verifies them.
     *
     * @return the history
     * @throws io.metatables.schema.finding.FindingException if they are not there, or not sound
     */
    RevisionHistory read();
}
