package io.metatables.schema.revision;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder of files that is not read as a history: written as a whole, and deleted as a whole.
 *
 * @param folder need not be there
 */
public record PlainFolder(Path folder) {

    /**
     * Writes files, all of them in full before the first is in its place.
     *
     * @param files text by name, none of which is there but perhaps the last; that one comes last
     * @throws FindingException if the folder cannot be written; then it is as it was
     */
    public void write(Map<String, String> files) {
        try (StagingFolder staging = StagingFolder.open(folder)) {
            staging.publish(files);
        }
    }

    /**
     * Deletes the folder and its files; there are no folders in it. If it is not there, nothing happens.
     *
     * @param first the name of the file that goes first: without it, the folder counts as not there
     * @throws FindingException if the operating system refuses
     */
    public void delete(String first) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            Files.deleteIfExists(folder.resolve(first));
            List<Path> files =
                    entries.filter(file -> !file.endsWith(first)).sorted().toList();
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new FindingException(
                    new Finding(
                            PendingCode.NOT_WRITABLE,
                            folder + " cannot be cleared away (" + e + ").",
                            "Delete it by hand: it is not needed any more."),
                    e);
        }
    }
}
