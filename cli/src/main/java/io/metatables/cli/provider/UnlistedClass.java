package io.metatables.cli.provider;

import io.metatables.cli.finding.CommandFinding;
import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.schema.finding.Finding;
import java.util.Optional;

/** Explains a name that is no provider's and yet the name of a class. */
final class UnlistedClass {
    private static final String SERVICES = "META-INF/services/" + ProviderRegistry.class.getName();

    private final ClassLoader loader;

    UnlistedClass(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Looks for the class.
     *
     * @param name what the person asked for
     * @return empty if there is no such class
     */
    Optional<Finding> finding(ProviderName name) {
        return load(name.text()).map(type -> load(name + "Registry").isPresent() ? unlisted(name) : noRegistry(name));
    }

    private static Finding unlisted(ProviderName name) {
        return CommandFinding.NOT_A_PROVIDER.of(
                "The class " + name + " and its registry are on the class path, but no file " + SERVICES
                        + " lists the registry.",
                "If a tool merged several jars into one, tell it to merge service files too"
                        + " (maven-shade-plugin: ServicesResourceTransformer). Otherwise compile the provider again.");
    }

    private static Finding noRegistry(ProviderName name) {
        return CommandFinding.NOT_A_PROVIDER.of(
                "The class " + name + " is on the class path, but is not a provider: it has no registry.",
                "Name the class that carries @MetaTableProvider. If this one does, it was compiled without the"
                        + " annotation processor: from JDK 23 on, javac runs one only from the processor path (Maven:"
                        + " annotationProcessorPaths).");
    }

    private Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }
}
