package io.metatables.schema.revision;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who has a staging folder. Its owner holds the operating system's lock on a file in it, which ends with the process however that ends:
 * so a folder whose file is not locked was left behind, and goes to whoever locks the file next. The file has another name each time,
 * and only its owner deletes it: a file that is locked, and still there, is the right one.
 *
 * @param staging the folder
 * @param file the file in it
 * @param channel the open file
 */
record StagingLock(Path staging, Path file, FileChannel channel) {
    private static final String PREFIX = "run.";

    /** As often as others may come and go while this run tries. */
    private static final int ATTEMPTS = 100;

    /**
     * Makes the folder, or takes over one that was left behind.
     *
     * @return empty if another run has it
     */
    static Optional<StagingLock> take(Path staging) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return attempt(staging);
            } catch (NoSuchFileException e) {
                Thread.onSpinWait(); // the other run has just come to its end
            }
        }
        return Optional.empty();
    }

    private static Optional<StagingLock> attempt(Path staging) throws IOException {
        try {
            Files.createDirectory(staging);
        } catch (FileAlreadyExistsException e) {
            return takeOver(staging);
        }
        return made(staging);
    }

    private static Optional<StagingLock> made(Path staging) throws IOException {
        Path file = staging.resolve(PREFIX + UUID.randomUUID());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            return locked(staging, file, channel);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            // A file system without locks: the folder is ours as we have made it, but nobody can ever take it over.
            return Optional.of(new StagingLock(staging, file, channel));
        }
    }

    private static Optional<StagingLock> takeOver(Path staging) throws IOException {
        Optional<Path> file = fileIn(staging);
        if (file.isPresent()) {
            return found(staging, file.get());
        }
        try {
            Files.delete(staging); // only if it is empty: nobody has it
        } catch (DirectoryNotEmptyException e) {
            return Optional.empty();
        }
        throw new NoSuchFileException(staging.toString());
    }

    private static Optional<StagingLock> found(Path staging, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            return locked(staging, file, channel);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            channel.close();
            return Optional.empty(); // a file system without locks
        }
    }

    private static Optional<Path> fileIn(Path staging) throws IOException {
        try (Stream<Path> files = Files.list(staging)) {
            return files.filter(StagingLock::isLockFile).findFirst();
        }
    }

    private static Optional<StagingLock> locked(Path staging, Path file, FileChannel channel) throws IOException {
        if (!lock(channel)) {
            channel.close();
            return Optional.empty();
        }
        if (!Files.exists(file)) {
            channel.close();
            throw new NoSuchFileException(file.toString());
        }
        return Optional.of(new StagingLock(staging, file, channel));
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // another thread
        }
    }

    static boolean isLockFile(Path file) {
        return String.valueOf(file.getFileName()).startsWith(PREFIX);
    }

    /** Ends the run, as the end of the process would: what is in the folder is left to the next one. */
    void release() throws IOException {
        channel.close();
    }

    /** Ends the run for good. Nothing else may be in the folder any more. */
    void end() throws IOException {
        Files.delete(file);
        channel.close(); // later than that, or another run might take the folder over
        try {
            Files.deleteIfExists(staging);
        } catch (DirectoryNotEmptyException e) {
            return; // the next run has it already
        }
    }
}
