package io.metatables.cli.provider;

import io.metatables.runtime.registry.ProviderRegistry;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The registries on a class path.
 *
 * @param registries those that can be loaded
 * @param broken why others cannot, each in a few words
 */
record FoundProviders(List<ProviderRegistry> registries, List<String> broken) {
    /** The catalog's own tables: they come with the runtime, and upgrade looks after them. */
    private static final String CATALOG_NAMESPACE = "metatables.catalog";

    FoundProviders {
        registries = List.copyOf(registries);
        broken = List.copyOf(broken);
    }

    /**
     * Loads every registry that a {@code META-INF/services} file lists.
     *
     * @param loader where to look
     * @return what was found
     */
    static FoundProviders in(ClassLoader loader) {
        List<ProviderRegistry> registries = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        Iterator<ServiceLoader.Provider<ProviderRegistry>> services =
                ServiceLoader.load(ProviderRegistry.class, loader).stream().iterator();
        while (true) {
            try {
                if (!services.hasNext()) {
                    return new FoundProviders(registries, broken);
                }
                ProviderRegistry registry = services.next().get();
                if (!registry.provider().namespace().equals(CATALOG_NAMESPACE)) {
                    registries.add(registry);
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                // The iterator has moved on by now: one broken registry does not hide the others.
                broken.add(reason(e));
            }
        }
    }

    private static String reason(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
