package io.metatables.schema.revision;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder beside the history in which the files of a revision are written in full before the first of them moves. That it can be
 * made only once is also what keeps two runs apart.
 */
final class StagingFolder implements AutoCloseable {
    /** What the names of files begin with that are on their way out. */
    private static final String OLD = "old.";

    private final Path folder;
    private final Path staging;
    private final List<Path> moved = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();

    private StagingFolder(Path folder, Path staging) {
        this.folder = folder;
        this.staging = staging;
    }

    /** Takes the history for this run. */
    static StagingFolder open(Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        Path staging = target.resolveSibling("." + target.getFileName() + ".new");
        try {
            Files.createDirectories(Objects.requireNonNullElse(target.getParent(), target));
            Files.createDirectory(staging);
            return new StagingFolder(target, staging);
        } catch (FileAlreadyExistsException e) {
            throw inProgress(target, staging, e);
        } catch (IOException e) {
            throw notWritable(target, e);
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
            for (Map.Entry<String, String> file : files.entrySet()) {
                write(staging.resolve(file.getKey()), file.getValue());
            }
            Files.createDirectories(folder);
            for (String name : gone) {
                moveOut(name);
            }
            List<String> names = List.copyOf(files.keySet());
            for (String name : names.subList(0, names.size() - 1)) {
                moveNew(name);
            }
            String last = names.get(names.size() - 1);
            Files.move(staging.resolve(last), folder.resolve(last), StandardCopyOption.ATOMIC_MOVE);
            moved.clear();
            removed.clear();
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true); // the snapshot must not be there before the files that it lists
        }
    }

    private void moveNew(String name) throws IOException {
        Path target = folder.resolve(name);
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString()); // an atomic move would replace it
        }
        Files.move(staging.resolve(name), target, StandardCopyOption.ATOMIC_MOVE);
        moved.add(target);
    }

    private void moveOut(String name) throws IOException {
        Files.move(folder.resolve(name), staging.resolve(OLD + name), StandardCopyOption.ATOMIC_MOVE);
        removed.add(name);
    }

    /** Takes back what did not come to its end, and lets the next run in. */
    @Override
    public void close() {
        try {
            for (Path file : moved) {
                Files.deleteIfExists(file);
            }
            for (String name : removed) {
                Files.move(staging.resolve(OLD + name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
            try (Stream<Path> files = Files.list(staging)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(staging);
        } catch (IOException e) {
            throw new FindingException(
                    new Finding(
                            PendingCode.NOT_WRITABLE,
                            staging + " cannot be cleared away (" + e + ").",
                            "Delete it by hand: the next `revision` would take it for a run at work."),
                    e);
        }
    }

    private static FindingException inProgress(Path folder, Path staging, IOException cause) {
        return new FindingException(
                new Finding(
                        PendingCode.IN_PROGRESS,
                        "Another run of `revision` is writing " + folder + ", or was interrupted: " + staging
                                + " is there.",
                        "Wait for the other run. If there is none, delete " + staging + " and run `revision` again."),
                cause);
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
