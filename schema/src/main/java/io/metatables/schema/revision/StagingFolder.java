package io.metatables.schema.revision;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder beside the history in which the files of a revision are written in full before the first of them moves. That only one run
 * can have it ({@link StagingLock}) is also what keeps two runs apart.
 *
 * <p>A run that is killed leaves the folder behind, with a plan of its moves if it had begun to move files ({@link PlannedMoves}). The
 * next run that opens it puts everything back first, or, if the last file had moved, only clears away. So at each moment, each file of
 * the history is in one of the two folders, and nobody has to know which.
 */
final class StagingFolder implements AutoCloseable {
    private final Path folder;
    private final Path staging;
    private final StagingLock lock;

    private StagingFolder(Path folder, StagingLock lock) {
        this.folder = folder;
        this.staging = lock.staging();
        this.lock = lock;
    }

    /** Takes the history for this run, and ends first what an interrupted one has begun. */
    static StagingFolder open(Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        Path staging = besides(target);
        try {
            Files.createDirectories(Objects.requireNonNullElse(target.getParent(), target));
            StagingLock lock = StagingLock.take(staging).orElseThrow(() -> inProgress(target, staging));
            return new StagingFolder(target, lock).settled();
        } catch (IOException e) {
            throw notWritable(target, e);
        }
    }

    /** Ends what an interrupted run has begun, for somebody who reads the history before it is known what to write. */
    static void settle(Path folder) {
        if (Files.exists(besides(folder.toAbsolutePath().normalize()))) {
            open(folder).close();
        }
    }

    private static Path besides(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".new");
    }

    private StagingFolder settled() throws IOException {
        try {
            clear();
            return this;
        } catch (IOException e) {
            lock.release();
            throw e;
        }
    }

    /**
     * Moves files into the history, the last one last: until then the history is the old one.
     *
     * @param files text by name; all but the last are new to the history
     */
    void publish(Map<String, String> files) {
        publish(files, List.of());
    }

    /**
     * Moves files out of the history, and others into it, the last one last.
     *
     * @param files text by name; all but the last are new to the history, or take the place of one that goes
     * @param gone names of files that go
     */
    void publish(Map<String, String> files, Collection<String> gone) {
        try {
            prepare(files, gone).carryOut(folder, staging);
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
    }

    /** Writes everything that {@link #publish} then moves. */
    PlannedMoves prepare(Map<String, String> files, Collection<String> gone) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            StagedFile.write(staging.resolve(file.getKey()), file.getValue());
        }
        Files.createDirectories(folder);
        PlannedMoves moves = new PlannedMoves(List.copyOf(gone), List.copyOf(files.keySet()));
        moves.write(staging);
        return moves;
    }

    private void clear() throws IOException {
        PlannedMoves.settle(folder, staging);
        List<Path> rest = new ArrayList<>();
        try (Stream<Path> files = Files.list(staging)) {
            files.filter(file -> !StagingLock.isLockFile(file)).forEach(rest::add);
        }
        for (Path file : rest) {
            Files.delete(file);
        }
    }

    /** Stops where it is, as a process does that is killed. */
    void abandon() throws IOException {
        lock.release();
    }

    /** Takes back what did not come to its end, and lets the next run in. */
    @Override
    public void close() {
        try {
            clear();
            lock.end();
        } catch (IOException e) {
            throw new FindingException(
                    new Finding(
                            PendingCode.NOT_WRITABLE,
                            staging + " cannot be cleared away (" + e + ").",
                            "Give the user who runs this command the right to write there, and run it again: it puts back first"
                                    + " what is left in that folder."),
                    e);
        }
    }

    private static FindingException inProgress(Path folder, Path staging) {
        return new FindingException(new Finding(
                PendingCode.IN_PROGRESS,
                "Another command is writing " + folder + ": " + staging + " is there.",
                "Wait for it, and run this one again. If there is none, somebody else has made " + staging
                        + ": move the files in it whose names begin with \"old.\" back, without that, and delete it."));
    }

    private static FindingException notWritable(Path folder, IOException cause) {
        return new FindingException(
                new Finding(
                        PendingCode.NOT_WRITABLE,
                        folder + " cannot be written (" + cause + "); the history is as it was.",
                        "Give the user who runs this command the right to write there, or name another folder."),
                cause);
    }
}
