package io.metatables.processor.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Reads what earlier compilations, of this project and of others, have left behind. */
public final class StoredResources {
    private final Filer filer;

    /**
     * Reads through a compiler.
     *
     * @param filer where files are opened
     */
    public StoredResources(Filer filer) {
        this.filer = filer;
    }

    /**
     * Reads a file of the class output.
     *
     * @param path relative to it
     * @return empty if there is none
     * @throws UncheckedIOException if it is there and cannot be read
     */
    public Optional<String> inClassOutput(String path) {
        return read(StandardLocation.CLASS_OUTPUT, path);
    }

    /**
     * Reads a file from the jars and folders that are compiled against.
     *
     * @param path relative to the root of a jar or folder
     * @return the first one that the class path, or else the module path, has; empty if none has it
     * @throws UncheckedIOException if it is there and cannot be read
     */
    public Optional<String> inLibraries(String path) {
        return read(StandardLocation.CLASS_PATH, path).or(() -> read(StandardLocation.MODULE_PATH, path));
    }

    /**
     * Whether generated sources go to a folder of their own, so that what stands beside them is not shipped.
     *
     * @return false without {@code -s}, and where it names the class output or a folder in it
     */
    public boolean hasSourceOutput() {
        String probe = "metatables/.probe";
        try {
            String sources = folderOf(filer.getResource(StandardLocation.SOURCE_OUTPUT, "", probe), probe);
            String classes = folderOf(filer.getResource(StandardLocation.CLASS_OUTPUT, "", probe), probe);
            return !sources.startsWith(classes);
        } catch (IOException | IllegalArgumentException e) {
            return false; // a compiler that has no such folder says so here
        }
    }

    private static String folderOf(FileObject file, String path) {
        String uri = file.toUri().toString();
        return uri.substring(0, uri.length() - path.length());
    }

    private Optional<String> read(Location location, String path) {
        try (InputStream stream = filer.getResource(location, "", path).openInputStream()) {
            return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (NoSuchFileException | java.io.FileNotFoundException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // the compiler has no such location
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
