package io.metatables.runtime.migrate;

import io.metatables.schema.revision.RevisionFile;
import java.util.List;

/**
 * A file that a run would run.
 *
 * @param step the revision it belongs to, and the direction
 * @param version what the history table calls it: {@code 0007}, or {@code 0007.2}
 * @param file the file
 * @param statements what is in it, step by step; for a class that does it, nothing
 */
public record PlannedPart(RevisionStep step, String version, RevisionFile file, List<PlannedStatement> statements) {

    /** Copies the list. */
    public PlannedPart {
        statements = List.copyOf(statements);
    }
}
