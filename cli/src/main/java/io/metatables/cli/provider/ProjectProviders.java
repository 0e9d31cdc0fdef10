package io.metatables.cli.provider;

import io.metatables.cli.finding.CommandFinding;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.PendingReader;
import io.metatables.schema.revision.PendingRevision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the providers of a project: whatever was compiled, and whatever has revisions. No class is loaded. */
public final class ProjectProviders {
    private final Path pendingRoot;
    private final Path revisionsRoot;
    private final NavigableSet<String> slugs = new TreeSet<>();

    /**
     * Looks into the two folders of a project that have a folder for each provider.
     *
     * @param pendingRoot where the compiler writes pending revisions
     * @param revisionsRoot where accepted revisions are kept
     * @throws IOException if one of them cannot be read
     */
    public ProjectProviders(Path pendingRoot, Path revisionsRoot) throws IOException {
        this.pendingRoot = pendingRoot;
        this.revisionsRoot = revisionsRoot;
        addFolders(pendingRoot);
        addFolders(revisionsRoot);
    }

    /**
     * The folder names of the providers.
     *
     * @param name the one to look for; empty: all
     * @return at least one
     * @throws FindingException if there is none, or none of that name
     */
    public List<String> slugs(Optional<ProviderName> name) {
        List<String> wanted = slugs.stream()
                .filter(slug -> name.isEmpty() || matches(slug, name.get()))
                .toList();
        if (wanted.isEmpty()) {
            throw new FindingException(notFound(name));
        }
        return wanted;
    }

    private boolean matches(String slug, ProviderName name) {
        // A class is known to the compiler only; a folder without a readable manifest goes by its namespace.
        return name.matches("", slug) || name.slug().equals(slug) || isProposedBy(slug, name);
    }

    private boolean isProposedBy(String slug, ProviderName name) {
        try {
            PendingRevision pending = PendingReader.read(pendingRoot.resolve(slug));
            return name.matches(pending.provider(), pending.namespace());
        } catch (FindingException e) {
            return false;
        }
    }

    private void addFolders(Path root) throws IOException {
        if (Files.isDirectory(root)) {
            try (Stream<Path> entries = Files.list(root)) {
                entries.filter(ProjectProviders::isOfAProvider)
                        .map(folder -> String.valueOf(folder.getFileName()))
                        .forEach(slugs::add);
            }
        }
    }

    /** What begins with a dot is a run at work. */
    private static boolean isOfAProvider(Path folder) {
        return Files.isDirectory(folder)
                && !String.valueOf(folder.getFileName()).startsWith(".");
    }

    private Finding notFound(Optional<ProviderName> name) {
        String whose = name.map(text -> " '" + text + "'").orElse("");
        String others = slugs.isEmpty() ? "" : " There is: " + String.join(", ", slugs) + ".";
        return CommandFinding.NO_PENDING_REVISION.of(
                "There is no provider" + whose + " below "
                        + pendingRoot.toAbsolutePath().normalize() + ", nor below "
                        + revisionsRoot.toAbsolutePath().normalize() + "." + others,
                "Compile the project with its annotation processor first; or name its folder with --project, or the"
                        + " folders themselves with --pending and --revisions.");
    }
}
