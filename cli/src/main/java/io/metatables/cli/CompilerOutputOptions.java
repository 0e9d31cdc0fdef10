package io.metatables.cli;

import io.metatables.schema.revision.ProviderFolders;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a project has what the compiler wrote. */
final class CompilerOutputOptions {
    @Option(
            names = "--pending",
            order = 13,
            paramLabel = "<dir>",
            defaultValue = "target/generated-sources/annotations/metatables",
            description = "Where javac has written pending revisions. Default: ${DEFAULT-VALUE}.")
    private Path pending = Path.of("");

    @Option(
            names = "--classes",
            order = 14,
            paramLabel = "<dir>",
            defaultValue = "target/classes",
            description = "Where javac has written the classes. Default: ${DEFAULT-VALUE}.")
    private Path classes = Path.of("");

    /** The folder that holds one pending revision for each provider. */
    Path pendingRoot(SourceTreeOptions tree) {
        return tree.inProject(pending);
    }

    /** All folders of one provider. */
    ProviderFolders folders(SourceTreeOptions tree, String slug) {
        return ProviderFolders.below(pendingRoot(tree), tree.revisionsRoot(), tree.inProject(classes), slug);
    }
}
