package io.metatables.cli.provider;

import io.metatables.cli.finding.CommandFinding;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.PendingReader;
import io.metatables.schema.revision.PendingRevision;
import io.metatables.schema.revision.RevisionLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the one pending revision that a person wants to accept, by what its manifest says; no class is loaded. */
public final class PendingSearch {
    private final Path root;
    private final List<PendingRevision> readable = new ArrayList<>();
    private final List<Finding> unreadable = new ArrayList<>();

    /**
     * Looks into a folder.
     *
     * @param root holds one folder for each provider
     * @throws IOException if it cannot be read
     */
    public PendingSearch(Path root) throws IOException {
        this.root = root;
        for (Path folder : folders()) {
            read(folder);
        }
    }

    /**
     * Finds the pending revision of a provider or, without a name, the only one that changes anything.
     *
     * @param name empty if the person named none
     * @return the pending revision
     * @throws FindingException if there is none, more than one, or one that cannot be read
     */
    public PendingRevision find(Optional<ProviderName> name) {
        List<PendingRevision> candidates = candidates(name);
        if (candidates.size() > 1) {
            throw new FindingException(ambiguous(candidates));
        }
        if (!unreadable.isEmpty() && (candidates.isEmpty() || name.isEmpty())) {
            // The one that cannot be read may be the one that is meant.
            throw new FindingException(unreadable);
        }
        return candidates.stream().findFirst().orElseThrow(() -> new FindingException(notFound(name)));
    }

    private List<PendingRevision> candidates(Optional<ProviderName> name) {
        if (name.isPresent()) {
            return readable.stream()
                    .filter(pending -> name.get().matches(pending.provider(), pending.namespace()))
                    .toList();
        }
        List<PendingRevision> changing = readable.stream()
                .filter(pending -> !pending.changes().isEmpty())
                .toList();
        return changing.isEmpty() ? readable : changing;
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(folder -> Files.exists(folder.resolve(RevisionLayout.PENDING_FILE)))
                    .sorted()
                    .toList();
        }
    }

    private void read(Path folder) {
        try {
            readable.add(PendingReader.read(folder));
        } catch (FindingException e) {
            unreadable.addAll(e.findings());
        }
    }

    private Finding notFound(Optional<ProviderName> name) {
        String whose = name.map(text -> " of a provider '" + text + "'").orElse("");
        String others = readable.isEmpty() ? "" : " There is one of: " + listed(readable) + ".";
        return CommandFinding.NO_PENDING_REVISION.of(
                "There is no pending revision" + whose + " below "
                        + root.toAbsolutePath().normalize() + "." + others,
                "Compile the project with its annotation processor first; or name its folder with --project, or the"
                        + " metatables folder in the generated sources with --pending.");
    }

    private static Finding ambiguous(List<PendingRevision> candidates) {
        return CommandFinding.PROVIDER_AMBIGUOUS.of(
                "More than one provider has a pending revision: " + listed(candidates) + ".",
                "Say which with --provider and its namespace, such as --provider "
                        + candidates.get(0).namespace()
                        + ". If one of them is left over from an older build, build the project anew (mvn clean compile).");
    }

    private static String listed(List<PendingRevision> pending) {
        return pending.stream()
                .map(one -> one.provider() + " (" + one.namespace() + ")")
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
