package io.metatables.cli.provider;

import io.metatables.cli.finding.CommandFinding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.RevisionLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the history of one provider in a source tree by the name of its folder. Its files may be in any state, so none is read.
 *
 * @param root holds one folder for each provider
 */
public record HistorySearch(Path root) {

    /**
     * Finds the history of a provider or, without a name, the only one.
     *
     * @param namespace the namespace of the provider; empty if the person named none
     * @return the folder
     * @throws FindingException if there is none, or more than one
     * @throws IOException if the root cannot be read
     */
    public Path find(Optional<String> namespace) throws IOException {
        List<Path> all = folders();
        List<Path> found = all.stream()
                .filter(folder -> namespace.isEmpty() || name(folder).equals(RevisionLayout.slug(namespace.get())))
                .toList();
        if (found.isEmpty()) {
            throw new FindingException(CommandFinding.NO_HISTORY_FOLDER.of(
                    "There are no revisions"
                            + namespace.map(name -> " of namespace " + name).orElse("") + " below "
                            + root.toAbsolutePath().normalize() + "." + others(all),
                    "Name the folder of the project with --project, or the metatables folder in its resources with"
                            + " --revisions; and with --provider a namespace that is there."));
        }
        if (found.size() > 1) {
            throw new FindingException(CommandFinding.PROVIDER_AMBIGUOUS.of(
                    "More than one provider has revisions:" + listed(found) + ".",
                    "Say which with --provider and its namespace, such as --provider my.namespace."));
        }
        return found.get(0);
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(folder -> !name(folder).startsWith(".") && Files.isDirectory(folder))
                    .sorted()
                    .toList();
        }
    }

    private static String others(List<Path> all) {
        return all.isEmpty() ? "" : " There are folders of others:" + listed(all) + ".";
    }

    private static String listed(List<Path> folders) {
        return folders.stream().map(folder -> " " + name(folder)).collect(Collectors.joining(","));
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }
}
