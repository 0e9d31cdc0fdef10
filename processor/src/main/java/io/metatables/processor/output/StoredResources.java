package io.metatables.processor.output;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Reads what earlier compilations, of this project and of others, have left behind. */
public final class StoredResources {
    private final Filer filer;
    private @Nullable Boolean sourceOutput;

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
        return read(StandardLocation.CLASS_OUTPUT, "", path);
    }

    /**
     * Reads a file that stands beside a class of a jar or folder that is compiled against. Of a jar, javac shows only what is in
     * packages: it would not find a file below {@code META-INF}.
     *
     * @param module the name of the module of the class; empty for a class on the class path
     * @param packageName the package of the class
     * @param name the name of the file
     * @return empty if there is none
     * @throws UncheckedIOException if it is there and cannot be read
     */
    public Optional<String> besideClass(String module, String packageName, String name) {
        Optional<String> inModule = module.isEmpty()
                ? Optional.empty()
                : read(StandardLocation.MODULE_PATH, module + "/" + packageName, name)
                        // Eclipse's compiler looks through the path without asking for a module.
                        .or(() -> read(StandardLocation.MODULE_PATH, packageName, name));
        return inModule.or(() -> read(StandardLocation.CLASS_PATH, packageName, name));
    }

    /**
     * Whether generated sources go to a folder of their own, so that what stands beside them is not shipped.
     *
     * @return false without {@code -s}, and where it names the class output or a folder in it
     */
    public boolean hasSourceOutput() {
        Boolean known = sourceOutput;
        if (known == null) {
            known = findSourceOutput();
            sourceOutput = known;
        }
        return known;
    }

    /** A file that could be written shows the folder; one to be read does not: Eclipse's compiler has only those that exist. */
    private boolean findSourceOutput() {
        String probe = "metatables/.probe";
        try {
            String sources = folderOf(filer.createResource(StandardLocation.SOURCE_OUTPUT, "", probe), probe);
            String classes = folderOf(filer.createResource(StandardLocation.CLASS_OUTPUT, "", probe), probe);
            return !sources.startsWith(classes);
        } catch (IOException | IllegalArgumentException e) {
            return false; // a compiler that has no such folder says so here
        }
    }

    private static String folderOf(FileObject file, String path) {
        String uri = file.toUri().toString();
        return uri.substring(0, uri.length() - path.length());
    }

    private Optional<String> read(Location location, String packageName, String path) {
        try (InputStream stream = filer.getResource(location, packageName, path).openInputStream()) {
            return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (NoSuchFileException | FileNotFoundException e) {
            return Optional.empty();
        } catch (FilerException | IllegalArgumentException e) {
            return Optional.empty(); // the compiler has no such location or module
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
