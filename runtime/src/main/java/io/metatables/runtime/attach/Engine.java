package io.metatables.runtime.attach;

import io.metatables.runtime.registry.ProviderDefinition;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a provider, bound to one database. Immutable, and safe to share between threads. */
public final class Engine {
    private final ProviderDefinition provider;
    private final String targetSchema;
    private final Map<String, BoundTable> byIdentifier = new LinkedHashMap<>();
    private final Map<Class<?>, BoundTable> byModel = new LinkedHashMap<>();

    Engine(ProviderDefinition provider, String targetSchema, Collection<BoundTable> tables) {
        this.provider = provider;
        this.targetSchema = targetSchema;
        tables.forEach(table -> {
            byIdentifier.put(table.identifier(), table);
            byModel.put(table.table().model(), table);
        });
    }

    /**
     * The provider whose tables these are.
     *
     * @return what the registry says of it
     */
    public ProviderDefinition provider() {
        return provider;
    }

    /**
     * The schema that the tables without a schema were found in.
     *
     * @return the name of a schema
     */
    public String targetSchema() {
        return targetSchema;
    }

    /**
     * All tables of the provider.
     *
     * @return in the order of their identifiers
     */
    public List<BoundTable> tables() {
        return List.copyOf(byIdentifier.values());
    }

    /**
     * The table of a model class.
     *
     * @param model an annotated class that the provider covers
     * @return the table
     * @throws IllegalArgumentException if the class is no model of the provider
     */
    public BoundTable table(Class<?> model) {
        BoundTable table = byModel.get(model);
        if (table == null) {
            throw new IllegalArgumentException(model.getName() + " is no model of " + provider.providerClass());
        }
        return table;
    }

    /**
     * Finds a table by its logical name.
     *
     * @param identifier such as {@code AssetSnapshotsTS}
     * @return empty if the provider has no such table
     */
    public Optional<BoundTable> find(String identifier) {
        return Optional.ofNullable(byIdentifier.get(identifier));
    }
}
