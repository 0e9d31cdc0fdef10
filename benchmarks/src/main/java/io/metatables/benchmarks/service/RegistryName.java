package io.metatables.benchmarks.service;

import io.metatables.runtime.registry.ProviderRegistry;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ServiceLoader;

/** Which registry a service has. */
final class RegistryName {
    private RegistryName() {}

    static String in(Path jar) throws IOException {
        URL[] urls = {jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, RegistryName.class.getClassLoader())) {
            return ServiceLoader.load(ProviderRegistry.class, loader).stream()
                    .filter(provider -> provider.type().getClassLoader() == loader)
                    .findFirst()
                    .orElseThrow()
                    .type()
                    .getName();
        }
    }
}
