package io.metatables.cli;

import io.metatables.cli.provider.ClassPath;
import io.metatables.cli.provider.ProviderName;
import io.metatables.cli.provider.ProviderSearch;
import io.metatables.runtime.registry.ProviderRegistry;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which provider a command is about, and where its classes are. */
final class ProviderOptions {
    @Option(
            names = "--provider",
            order = 1,
            paramLabel = "<name>",
            description = "The provider: its class (com.example.Markets or just Markets), its registry class, or its"
                    + " namespace. May be left out when there is only one on the class path.")
    @Nullable
    String provider;

    @Option(
            names = "--classpath",
            order = 2,
            paramLabel = "<path>",
            defaultValue = "target/classes",
            description = "Folders and jars that hold the provider, its model classes and its revisions, separated"
                    + " as for java (':', or ';' on Windows); lib/* means all jars of lib. Default: ${DEFAULT-VALUE}.")
    String classPath = "";

    /**
     * Does something with the provider while its classes can be loaded.
     *
     * @param work what to do
     * @param <R> its result
     * @return the result
     * @throws IOException if a jar cannot be closed
     */
    <R> R with(Function<ProviderRegistry, R> work) throws IOException {
        ClassPath entries = ClassPath.parse(classPath);
        try (URLClassLoader loader = entries.open(ProviderOptions.class.getClassLoader())) {
            Optional<ProviderName> name = Optional.ofNullable(provider).map(ProviderName::new);
            return work.apply(new ProviderSearch(entries, loader).find(name));
        }
    }
}
