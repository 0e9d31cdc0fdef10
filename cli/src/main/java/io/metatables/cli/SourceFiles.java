package io.metatables.cli;

import io.metatables.cli.finding.CommandFinding;
import io.metatables.scaffold.SourceFile;
import io.metatables.schema.finding.FindingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes sources into a folder, all or none, and none over a file that exists. */
final class SourceFiles {
    private final Path folder;

    SourceFiles(Path folder) {
        this.folder = folder;
    }

    List<Path> write(List<SourceFile> files) throws IOException {
        List<Path> paths =
                files.stream().map(file -> folder.resolve(file.path())).toList();
        requireNew(paths);
        List<Path> written = new ArrayList<>();
        try {
            for (int i = 0; i < paths.size(); i++) {
                Files.createDirectories(parent(paths.get(i)));
                written.add(paths.get(i));
                Files.writeString(paths.get(i), files.get(i).text());
            }
        } catch (IOException e) {
            for (Path path : written) {
                Files.deleteIfExists(path);
            }
            throw e;
        }
        return paths;
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
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
