package io.metatables.cli;

import io.metatables.cli.provider.HistorySearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which history of a source tree a command is about. */
final class HistoryOptions {
    @Option(
            names = "--provider",
            order = 11,
            paramLabel = "<namespace>",
            description = "The namespace of the provider. May be left out when there is only one history.")
    private @Nullable String provider;

    @Option(
            names = "--project",
            order = 12,
            paramLabel = "<dir>",
            defaultValue = ".",
            description = "The folder that the next ones start from. Default: the current one.")
    private Path project = Path.of(".");

    @Option(
            names = "--revisions",
            order = 13,
            paramLabel = "<dir>",
            defaultValue = "src/main/resources/metatables",
            description = "Where accepted revisions are kept. Default: ${DEFAULT-VALUE}.")
    private Path revisions = Path.of("");

    /** The folder of the history. */
    Path folder() throws IOException {
        return new HistorySearch(project.resolve(revisions).normalize()).find(Optional.ofNullable(provider));
    }

    /** A folder of the project. */
    Path inProject(Path path) {
        return project.resolve(path);
    }
}
