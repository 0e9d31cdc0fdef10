package io.metatables.schema.revision;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.snapshot.TextSource;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The files of a folder of any file system, a jar's too. */
public final class FolderFiles implements RevisionFiles {
    private final Path folder;

    /**
     * Looks into a folder.
     *
     * @param folder need not be there: then there are no files
     */
    public FolderFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<String> text(String name) {
        return exactText(name).map(text -> text.replace("\r\n", "\n"));
    }

    /** The content of a file with the line breaks that it has. */
    Optional<String> exactText(String name) {
        try {
            return Optional.of(Files.readString(folder.resolve(name), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (CharacterCodingException e) {
            throw TextSource.committed(place(name)).damaged("it is not UTF-8");
        } catch (IOException e) {
            throw unreadable(place(name), e);
        }
    }

    @Override
    public Optional<SortedSet<String>> names() {
        if (!Files.exists(folder)) {
            return Optional.of(new TreeSet<>());
        }
        // Flyway looks into folders below, so the check of the history must do so too.
        SortedSet<String> names = new TreeSet<>();
        try {
            addNames(names, folder);
            return Optional.of(names);
        } catch (IOException | DirectoryIteratorException e) {
            throw unreadable(place(""), e);
        }
    }

    private void addNames(SortedSet<String> names, Path parent) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(parent)) {
            for (Path file : files) {
                if (Files.isRegularFile(file)) {
                    names.add(folder.relativize(file).toString().replace('\\', '/'));
                } else if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    addNames(names, file);
                }
            }
        }
    }

    @Override
    public String place(String name) {
        Path file = folder.resolve(name);
        // A path in a jar does not say which jar.
        return file.getFileSystem().equals(FileSystems.getDefault())
                ? file.toString()
                : file.getFileSystem() + "!" + file.toAbsolutePath();
    }

    private static FindingException unreadable(String place, Exception cause) {
        return new FindingException(
                new Finding(
                        HistoryCode.UNREADABLE,
                        place + " cannot be read (" + cause + ").",
                        "Give the user who runs this command the right to read it, or name another folder."),
                cause);
    }
}
