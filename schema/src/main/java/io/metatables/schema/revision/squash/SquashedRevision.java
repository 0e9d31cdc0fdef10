package io.metatables.schema.revision.squash;

import java.nio.file.Path;
import java.util.List;

/**
 * What a squash has done.
 *
 * @param folder the folder of the history
 * @param number the number of the revision that holds all of them
 * @param message what it does
 * @param former the revisions that it replaces, each with number and message
 * @param parts how many parts it has
 * @param moved how many later revisions have another number now
 * @param fileNames the files that were written
 */
public record SquashedRevision(
        Path folder, String number, String message, List<String> former, int parts, int moved, List<String> fileNames) {

    /** Copies the lists. */
    public SquashedRevision {
        former = List.copyOf(former);
        fileNames = List.copyOf(fileNames);
    }
}
