package io.metatables.schema.revision;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What accepting a pending revision has done.
 *
 * @param number the number of the new revision
 * @param message what it does, as the person said
 * @param parent the number of the revision before it; null: it is the first
 * @param folder the folder of the history
 * @param fileNames the files that were written there, {@code schema.json} last
 * @param changes what the revision does, change by change
 */
public record AcceptedRevision(
        String number,
        String message,
        @Nullable String parent,
        Path folder,
        List<String> fileNames,
        List<String> changes) {

    /** Copies the lists. */
    public AcceptedRevision {
        fileNames = List.copyOf(fileNames);
        changes = List.copyOf(changes);
    }
}
