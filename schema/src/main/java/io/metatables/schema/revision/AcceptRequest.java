package io.metatables.schema.revision;

import java.nio.file.Path;
import java.util.List;

/**
 * What a person says who accepts a pending revision.
 *
 * @param pendingFolder where the compiler wrote it: {@code metatables/<slug>} in the generated sources
 * @param revisionsFolder the history: {@code metatables/<slug>} in the resources of the source tree; need not be there yet
 * @param compiledSchema {@code META-INF/metatables/<slug>/schema.json} in the class output
 * @param message one line that says what the revision does
 * @param acceptedDrops the names of the drops that the person agrees to, such as {@code Account.nickname}, in any order
 */
public record AcceptRequest(
        Path pendingFolder, Path revisionsFolder, Path compiledSchema, String message, List<String> acceptedDrops) {

    /** Copies the list. */
    public AcceptRequest {
        acceptedDrops = List.copyOf(acceptedDrops);
    }

    /**
     * The same request with another message.
     *
     * @param newMessage one line
     * @return a request that differs in its message only
     */
    public AcceptRequest withMessage(String newMessage) {
        return new AcceptRequest(pendingFolder, revisionsFolder, compiledSchema, newMessage, acceptedDrops);
    }
}
