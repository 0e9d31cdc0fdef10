package io.metatables.cli;

import io.metatables.cli.finding.CommandFinding;
import io.metatables.scaffold.SourceFile;
import io.metatables.schema.finding.FindingException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes sources into a folder, all or none, and none over a file that exists. They are written in full in a folder beside it,
 * where no compiler looks, before the first of them moves; that this folder can be made only once keeps two runs apart.
 */
final class SourceFiles {
    private final Path folder;
    private final Path staging;

    SourceFiles(Path folder) {
        this.folder = folder;
        Path target = folder.toAbsolutePath().normalize();
        this.staging = target.resolveSibling("." + target.getFileName() + ".import");
    }

    /**
     * Writes files.
     *
     * @param files the one that makes the others complete comes last
     * @return where they are
     */
    List<Path> write(List<SourceFile> files) throws IOException {
        List<Path> paths =
                files.stream().map(file -> folder.resolve(file.path())).toList();
        open();
        List<Path> made = new ArrayList<>();
        try {
            requireNew(paths);
            for (SourceFile file : files) {
                Path staged = staging.resolve(file.path());
                Files.createDirectories(parent(staged));
                Files.writeString(staged, file.text());
            }
            for (int i = 0; i < paths.size(); i++) {
                makeFolders(parent(paths.get(i).toAbsolutePath()), made);
                move(staging.resolve(files.get(i).path()), paths.get(i));
                made.add(paths.get(i));
            }
            made.clear();
        } finally {
            takeBack(made);
            clear();
        }
        return paths;
    }

    private void open() throws IOException {
        Files.createDirectories(parent(staging));
        try {
            Files.createDirectory(staging);
        } catch (FileAlreadyExistsException e) {
            throw new FindingException(
                    CommandFinding.IMPORT_IN_PROGRESS.of(
                            "Another import is writing into " + folder + ", or was interrupted: " + staging
                                    + " is there.",
                            "Wait for the other one. If there is none, delete " + staging
                                    + ", and those classes that have moved into their package already, and import again."),
                    e);
        }
    }

    /** An atomic move would replace what another program has put there meanwhile. */
    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void makeFolders(Path wanted, List<Path> made) throws IOException {
        if (Files.notExists(wanted)) {
            makeFolders(parent(wanted), made);
            Files.createDirectory(wanted);
            made.add(wanted);
        }
    }

    private static void takeBack(List<Path> made) throws IOException {
        for (int i = made.size() - 1; i >= 0; i--) {
            Files.deleteIfExists(made.get(i));
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> staged = Files.walk(staging)) {
            for (Path path : staged.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Path parent(Path file) {
        return Objects.requireNonNullElse(file.getParent(), file);
    }

    private static void requireNew(List<Path> paths) {
        List<Path> existing = paths.stream().filter(Files::exists).toList();
        if (!existing.isEmpty()) {
            throw new FindingException(
                    CommandFinding.FILE_EXISTS.of(
                            existing.get(0) + " exists already"
                                    + (existing.size() > 1 ? ", and so do " + (existing.size() - 1) + " others" : "")
                                    + ".",
                            "Import into another package (--package) or another folder (--sources), or delete the files first."));
        }
    }
}
