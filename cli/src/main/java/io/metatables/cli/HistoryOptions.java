package io.metatables.cli;

import io.metatables.cli.provider.HistorySearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which history of a source tree a command is about; found by the name of its folder, as its files may be in any state. */
final class HistoryOptions {
    @Option(
            names = "--provider",
            order = 11,
            paramLabel = "<namespace>",
            description = "The namespace of the provider. May be left out when there is only one history.")
    private @Nullable String provider;

    @Mixin
    private final SourceTreeOptions tree = new SourceTreeOptions();

    /** The folder of the history. */
    Path folder() throws IOException {
        return new HistorySearch(tree.revisionsRoot().normalize()).find(Optional.ofNullable(provider));
    }

    /** The source tree that it is in. */
    SourceTreeOptions tree() {
        return tree;
    }
}
