package io.metatables.cli.provider;

/**
 * What a person may call a provider by.
 *
 * @param text the canonical or simple name of its class, its namespace, or its namespace with underscores
 */
public record ProviderName(String text) {

    /**
     * Whether the name means a provider.
     *
     * @param providerClass the canonical name of the provider class
     * @param namespace the provider's namespace
     * @return true if it does
     */
    public boolean matches(String providerClass, String namespace) {
        return text.replace('$', '.').equals(providerClass)
                || text.equals(simpleName(providerClass))
                || text.equals(namespace)
                || text.equals(namespace.replace('.', '_'));
    }

    /**
     * The folder name of a provider whose namespace this is.
     *
     * @return the text with an underscore for every dot
     */
    public String slug() {
        return text.replace('.', '_');
    }

    /**
     * The last part of a class name.
     *
     * @param canonicalName such as {@code io.metatables.samples.Markets}
     * @return such as {@code Markets}
     */
    public static String simpleName(String canonicalName) {
        return canonicalName.substring(canonicalName.lastIndexOf('.') + 1);
    }

    @Override
    public String toString() {
        return text;
    }
}
