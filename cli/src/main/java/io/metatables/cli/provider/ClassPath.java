package io.metatables.cli.provider;

import io.metatables.cli.finding.CommandFinding;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folders and jars that hold a provider and its model classes.
 *
 * @param entries each is a folder or a readable jar
 */
public record ClassPath(List<Path> entries) {
    private static final String WILDCARD = "*";

    /** Copies the list. */
    public ClassPath {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a class path the way {@code java} does, but for one thing: an entry that is not there is a finding. (Java skips it
     * without a word, and what is missing then looks like a mistake elsewhere.)
     *
     * @param text folders, jars and {@code folder/*} for all jars of a folder, with the separator of the platform between them
     * @return the entries
     * @throws FindingException if an entry is not usable; it names every such entry
     */
    public static ClassPath parse(String text) {
        List<Path> entries = Arrays.stream(text.split(File.pathSeparator, -1))
                .filter(entry -> !entry.isBlank())
                .flatMap(ClassPath::expand)
                .toList();
        List<Finding> findings =
                entries.stream().map(ClassPath::check).flatMap(Optional::stream).toList();
        if (!findings.isEmpty()) {
            throw new FindingException(findings);
        }
        return new ClassPath(entries);
    }

    /**
     * Opens the class path.
     *
     * @param parent asked first, so that a registry on this class path implements the interface that the command knows
     * @return a class loader that the caller closes
     */
    public URLClassLoader open(ClassLoader parent) {
        return new URLClassLoader(
                "class path", entries.stream().map(ClassPath::url).toArray(URL[]::new), parent);
    }

    /** The entries as a person would read them in a list. */
    @Override
    public String toString() {
        return entries.isEmpty()
                ? "(empty)"
                : entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<Path> expand(String entry) {
        if (!entry.equals(WILDCARD) && !entry.endsWith("/" + WILDCARD) && !entry.endsWith(File.separator + WILDCARD)) {
            return Stream.of(path(entry));
        }
        Path folder = path(entry.substring(0, entry.length() - 1));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException e) {
            return Stream.of(folder);
        }
    }

    private static Path path(String entry) {
        try {
            return Path.of(entry);
        } catch (InvalidPathException e) {
            throw new FindingException(
                    CommandFinding.CLASS_PATH.of(
                            "The class path entry '" + entry + "' is not a path on this system: " + e.getReason() + ".",
                            "Separate entries with '" + File.pathSeparator + "'."),
                    e);
        }
    }

    private static Optional<Finding> check(Path entry) {
        Path absolute = entry.toAbsolutePath().normalize();
        if (Files.notExists(entry)) {
            return Optional.of(CommandFinding.CLASS_PATH.of(
                    "The class path entry '" + entry + "' is not there (looked at " + absolute + ").",
                    "Build the project first, or correct --classpath; entries are separated with '" + File.pathSeparator
                            + "'."));
        }
        if (Files.isDirectory(entry) || isJar(entry)) {
            return Optional.empty();
        }
        return Optional.of(CommandFinding.CLASS_PATH.of(
                "The class path entry '" + entry + "' is neither a folder nor a readable jar (looked at " + absolute
                        + ").",
                "Name folders of classes, such as target/classes, and jars."));
    }

    private static boolean isJar(Path entry) {
        try (JarFile jar = new JarFile(entry.toFile())) {
            return jar.size() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
