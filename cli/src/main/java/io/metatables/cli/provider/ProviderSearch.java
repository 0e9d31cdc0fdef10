package io.metatables.cli.provider;

import io.metatables.cli.finding.CommandFinding;
import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.runtime.registry.RegisteredTable;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the one registry that a command is about. */
public final class ProviderSearch {
    private static final String PROCESSOR_HINT =
            "If the provider was compiled, its annotation processor may not have run: from JDK 23 on, javac runs one only from"
                    + " the processor path (Maven: annotationProcessorPaths).";

    private final ClassPath classPath;
    private final ClassLoader loader;

    /**
     * Searches a class path.
     *
     * @param classPath for messages
     * @param loader the class path, opened
     */
    public ProviderSearch(ClassPath classPath, ClassLoader loader) {
        this.classPath = classPath;
        this.loader = loader;
    }

    /**
     * Finds a provider by name or, without a name, the only one.
     *
     * @param name empty if the person named none
     * @return a registry whose tables can be loaded
     * @throws FindingException if there is no such provider, more than one, or one that cannot be loaded
     */
    public ProviderRegistry find(Optional<ProviderName> name) {
        FoundProviders found = FoundProviders.in(loader);
        List<ProviderRegistry> candidates = found.registries().stream()
                .filter(registry -> name.isEmpty() || isMeant(name.get(), registry))
                .toList();
        if (candidates.size() > 1) {
            throw new FindingException(ambiguous(name, candidates));
        }
        if (name.isEmpty() && !found.broken().isEmpty()) {
            // The one that is broken may be the one that is meant.
            throw new FindingException(nothing(name, found));
        }
        return candidates.stream()
                .findFirst()
                .map(this::loaded)
                .orElseThrow(() -> new FindingException(nothing(name, found)));
    }

    private static boolean isMeant(ProviderName name, ProviderRegistry registry) {
        return name.matches(
                        registry.provider().providerClass(), registry.provider().namespace())
                || name.text().equals(registry.getClass().getName())
                || name.text().equals(registry.getClass().getSimpleName());
    }

    /** Model classes are loaded now, so that a jar that is missing is known before a database is touched. */
    private ProviderRegistry loaded(ProviderRegistry registry) {
        try {
            registry.tables().forEach(RegisteredTable::model);
            return registry;
        } catch (LinkageError e) {
            throw new FindingException(
                    CommandFinding.PROVIDER_BROKEN.of(
                            "The provider " + registry.provider().providerClass()
                                    + " lists a model class that cannot be loaded: " + e.getMessage() + ".",
                            "Add the jar or folder of that class to --classpath (now: " + classPath + ")."),
                    e);
        }
    }

    private Finding ambiguous(Optional<ProviderName> name, List<ProviderRegistry> candidates) {
        String problem = name.map(text -> "The name '" + text + "' fits more than one provider: ")
                .orElse("There is more than one provider on the class path: ");
        return CommandFinding.PROVIDER_AMBIGUOUS.of(
                problem + listed(candidates) + ".",
                "Say which with --provider and its full class name, such as --provider "
                        + candidates.get(0).provider().providerClass() + ".");
    }

    private Finding nothing(Optional<ProviderName> name, FoundProviders found) {
        if (!found.broken().isEmpty()) {
            return CommandFinding.PROVIDER_BROKEN.of(
                    "A registry on the class path cannot be loaded: " + String.join("; ", found.broken()) + ".",
                    "Compile the project again, put everything it needs on --classpath (now: " + classPath
                            + "), and run the command on a JDK no older than the one that compiled it.");
        }
        return name.flatMap(text -> new UnlistedClass(loader).finding(text))
                .orElseGet(() -> notFound(name, found.registries()));
    }

    private Finding notFound(Optional<ProviderName> name, List<ProviderRegistry> others) {
        String missing = name.map(text -> "There is no provider '" + text + "' on the class path ")
                .orElse("There is no provider on the class path ");
        String known = others.isEmpty() ? "It holds no provider at all." : "It holds: " + listed(others) + ".";
        String remedy = "Give the folder or jar of the compiled provider with --classpath, such as --classpath"
                + " target/classes. " + PROCESSOR_HINT;
        return CommandFinding.PROVIDER_NOT_FOUND.of(
                missing + classPath + "." + (name.isEmpty() ? "" : " " + known),
                others.isEmpty() ? remedy : "Use one of these names, or correct --classpath.");
    }

    private static String listed(List<ProviderRegistry> registries) {
        return registries.stream()
                .map(ProviderRegistry::provider)
                .map(provider -> provider.providerClass() + " (" + provider.namespace() + ")")
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
