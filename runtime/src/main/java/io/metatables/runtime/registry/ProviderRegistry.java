package io.metatables.runtime.registry;

/**
 * A provider and the tables it covers. javac generates one implementation for each provider, {@code MarketsRegistry} for
 * {@code Markets}, with a constant {@code INSTANCE}; nobody else implements it.
 */
public interface ProviderRegistry {

    /**
     * The provider as it is known to the database and on disk.
     *
     * @return always the same value
     */
    ProviderDefinition provider();

    /**
     * The tables of the provider, found by identifier or by model class.
     *
     * @return always the same value
     */
    TableDirectory tables();
}
