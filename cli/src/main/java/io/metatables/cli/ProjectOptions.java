package io.metatables.cli;

import io.metatables.cli.provider.ProviderName;
import io.metatables.schema.revision.ProviderFolders;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a project has what the compiler wrote and what was accepted, and which of its providers a command is about. */
final class ProjectOptions {
    @Option(
            names = "--provider",
            order = 10,
            paramLabel = "<name>",
            description = "The provider: its class (com.example.Markets or just Markets), or its namespace. May be"
                    + " left out when only one is meant.")
    private @Nullable String provider;

    @Option(
            names = "--project",
            order = 11,
            paramLabel = "<dir>",
            defaultValue = ".",
            description = "The folder that the next three start from. Default: the current one.")
    private Path project = Path.of(".");

    @Option(
            names = "--pending",
            order = 12,
            paramLabel = "<dir>",
            defaultValue = "target/generated-sources/annotations/metatables",
            description = "Where javac has written pending revisions. Default: ${DEFAULT-VALUE}.")
    private Path pending = Path.of("");

    @Option(
            names = "--classes",
            order = 13,
            paramLabel = "<dir>",
            defaultValue = "target/classes",
            description = "Where javac has written the classes. Default: ${DEFAULT-VALUE}.")
    private Path classes = Path.of("");

    @Option(
            names = "--revisions",
            order = 14,
            paramLabel = "<dir>",
            defaultValue = "src/main/resources/metatables",
            description = "Where accepted revisions are kept. Default: ${DEFAULT-VALUE}.")
    private Path revisions = Path.of("");

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
        return project.resolve(pending);
    }

    Path revisionsRoot() {
        return project.resolve(revisions);
    }

    ProviderFolders folders(String slug) {
        return ProviderFolders.below(pendingRoot(), revisionsRoot(), project.resolve(classes), slug);
    }
}
