package io.metatables.cli;

import io.metatables.cli.provider.ProviderName;
import io.metatables.schema.revision.ProviderFolders;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a project has what the compiler wrote and what was accepted, and which of its providers a command is about. */
final class ProjectOptions {
    @Option(
            names = "--provider",
            order = 11,
            paramLabel = "<name>",
            description = "The provider: its class (com.example.Markets or just Markets), or its namespace. May be"
                    + " left out when only one is meant.")
    private @Nullable String provider;

    @Mixin
    private final SourceTreeOptions tree = new SourceTreeOptions();

    @Mixin
    private final CompilerOutputOptions output = new CompilerOutputOptions();

    Optional<ProviderName> provider() {
        return Optional.ofNullable(provider).map(ProviderName::new);
    }

    /** The same provider, but on a class path. */
    ProviderOptions classes(String classPath) {
        ProviderOptions options = new ProviderOptions();
        options.provider = provider;
        options.classPath = classPath;
        return options;
    }

    Path pendingRoot() {
        return output.pendingRoot(tree);
    }

    Path revisionsRoot() {
        return tree.revisionsRoot();
    }

    ProviderFolders folders(String slug) {
        return output.folders(tree, slug);
    }
}
