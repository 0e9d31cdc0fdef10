package io.metatables.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which project a command is about, and where its source tree keeps what was accepted. */
final class SourceTreeOptions {
    @Option(
            names = "--project",
            order = 12,
            paramLabel = "<dir>",
            defaultValue = ".",
            description = "The folder that the next ones start from. Default: the current one.")
    private Path project = Path.of(".");

    @Option(
            names = "--revisions",
            order = 15,
            paramLabel = "<dir>",
            defaultValue = "src/main/resources/metatables",
            description = "Where accepted revisions are kept. Default: ${DEFAULT-VALUE}.")
    private Path revisions = Path.of("");

    /** The folder that holds one history for each provider. */
    Path revisionsRoot() {
        return inProject(revisions);
    }

    /** A folder of the project. */
    Path inProject(Path path) {
        return project.resolve(path);
    }
}
