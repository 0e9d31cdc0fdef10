package io.metatables.runtime.attach;

import io.metatables.runtime.registry.ProviderDefinition;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The tables of a provider, bound to one database. Immutable, and safe to share between threads. There is nothing to close: it holds no
 * connection, no thread and no file, and the data source belongs to whoever made it.
 */
public final class Engine {
    private final ProviderDefinition provider;
    private final String targetSchema;
    private final Map<String, BoundTable> byIdentifier = new LinkedHashMap<>();
    private final Map<String, BoundTable> byModel = new LinkedHashMap<>();

    private final TableAttacher attacher;
    private final DataSource dataSource;

    Engine(
            ProviderDefinition provider,
            String targetSchema,
            Collection<BoundTable> tables,
            TableAttacher attacher,
            DataSource dataSource) {
        this.provider = provider;
        this.targetSchema = targetSchema;
        this.attacher = attacher;
        this.dataSource = dataSource;
        for (BoundTable table : tables) {
            byIdentifier.put(table.identifier(), table);
            byModel.put(table.table().modelName(), table);
        }
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
     * All tables that were asked for.
     *
     * @return in the order of their identifiers, or in that in which their models were named
     */
    public List<BoundTable> tables() {
        return List.copyOf(byIdentifier.values());
    }

    /**
     * The table of a model class.
     *
     * @param model an annotated class that the provider covers
     * @return the table
     * @throws IllegalArgumentException if the class is no model of the provider, or was not asked for
     */
    public BoundTable table(Class<?> model) {
        BoundTable table = byModel.get(model.getName());
        if (table == null || table.table().model() != model) {
            throw new IllegalArgumentException(
                    model.getName() + " is no model of " + provider.providerClass() + ", or was not attached to");
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

    /**
     * Attaches once more, to the same tables of the same data source, and says how that went: for a health check. Takes a
     * connection and gives it back.
     *
     * @return what is wrong now, or that nothing is; a database that cannot be reached is a finding, too
     */
    public Health health() {
        return attacher.health(dataSource);
    }
}
