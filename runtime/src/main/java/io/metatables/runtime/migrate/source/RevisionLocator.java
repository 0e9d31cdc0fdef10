package io.metatables.runtime.migrate.source;

import io.metatables.runtime.migrate.MigrationCode;
import io.metatables.runtime.registry.ProviderDefinition;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionLayout;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the revisions of a provider on a class path, in a folder or in a jar, and reads them. */
public final class RevisionLocator {
    private final ProviderDefinition provider;
    private final ClassLoader resources;

    /**
     * Prepares to read.
     *
     * @param provider the provider
     * @param resources where {@code metatables/<slug>/} is looked for
     */
    public RevisionLocator(ProviderDefinition provider, ClassLoader resources) {
        this.provider = provider;
        this.resources = resources;
    }

    /**
     * Reads the revisions, and verifies them.
     *
     * @return the history
     * @throws FindingException if they are not there, there more than once, or not sound
     */
    public RevisionHistory read() {
        URL snapshot = snapshot();
        try {
            return snapshot.getProtocol().equals("jar")
                    ? readJar(snapshot)
                    : read(Path.of(snapshot.toURI().resolve(".")));
        } catch (IOException | URISyntaxException e) {
            throw new FindingException(new Finding(
                    MigrationCode.NO_HISTORY,
                    "The revisions of " + provider.providerClass() + " at " + snapshot + " cannot be opened.",
                    "Check that the jar or the folder can be read."));
        }
    }

    private URL snapshot() {
        String name = RevisionLayout.folder(provider.slug()) + "/" + RevisionLayout.SCHEMA_FILE;
        Map<String, URL> found = new LinkedHashMap<>();
        try {
            // A class path may name one place twice: that is no second copy.
            Collections.list(resources.getResources(name)).forEach(url -> found.put(url.toString(), url));
        } catch (IOException e) {
            throw new FindingException(none(name));
        }
        if (found.isEmpty()) {
            throw new FindingException(none(name));
        }
        if (found.size() > 1) {
            throw new FindingException(new Finding(
                    MigrationCode.SEVERAL_HISTORIES,
                    "The class path has the revisions of " + provider.providerClass() + " " + found.size() + " times: "
                            + String.join(", ", found.keySet()) + ".",
                    "Leave one of them on the class path; often an older jar of the same module is the other."));
        }
        return found.values().iterator().next();
    }

    private Finding none(String name) {
        URL folder = resources.getResource(RevisionLayout.folder(provider.slug()));
        return folder == null ? nowhere(name) : withoutSnapshot(folder);
    }

    private Finding withoutSnapshot(URL folder) {
        return new Finding(
                MigrationCode.NO_HISTORY,
                "The revisions of " + provider.providerClass() + " in " + folder + " have lost their "
                        + RevisionLayout.SCHEMA_FILE + ", which lists them.",
                "Restore the file from version control, and build again.");
    }

    private Finding nowhere(String name) {
        return new Finding(
                MigrationCode.NO_HISTORY,
                "The class path has no revisions of " + provider.providerClass() + ": there is no " + name + ".",
                "Accept the first revision with metatables migrations revision -m \"<what it does>\", and build again; "
                        + "or add the jar that holds them to the class path.");
    }

    private RevisionHistory readJar(URL snapshot) throws IOException, URISyntaxException {
        if (snapshot.openConnection() instanceof JarURLConnection jar
                && jar.getJarFileURL().getProtocol().equals("file")) {
            Path file = Path.of(jar.getJarFileURL().toURI());
            // By path, not by URI: a file system of our own, which nobody else closes.
            try (FileSystem zip = FileSystems.newFileSystem(file, (ClassLoader) null)) {
                return read(zip.getPath(RevisionLayout.folder(provider.slug())));
            }
        }
        String uri = snapshot.toString();
        try (FileSystem nested =
                FileSystems.newFileSystem(URI.create(uri.substring(0, uri.lastIndexOf("!/"))), Map.of())) {
            return read(nested.getPath(RevisionLayout.folder(provider.slug())));
        }
    }

    private RevisionHistory read(Path folder) {
        return RevisionHistory.read(folder, DatabaseSchema.empty(provider.namespace(), provider.prefix()));
    }
}
