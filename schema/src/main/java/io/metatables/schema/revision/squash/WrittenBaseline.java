package io.metatables.schema.revision.squash;

import java.nio.file.Path;
import java.util.List;

/**
 * A baseline that was written.
 *
 * @param folder the folder of the history
 * @param number the revision that it leads to
 * @param fileName its file
 * @param edited the revisions up to that one whose SQL is not as it would be generated now, each with number and message: what
 *     they do beyond the schema is not in the baseline
 */
public record WrittenBaseline(Path folder, String number, String fileName, List<String> edited) {

    /** Copies the list. */
    public WrittenBaseline {
        edited = List.copyOf(edited);
    }
}
