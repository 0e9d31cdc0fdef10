package io.metatables.runtime.testing;

import io.metatables.runtime.registry.ProviderDefinition;
import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.runtime.registry.RegisteredTable;
import io.metatables.runtime.registry.TableDirectory;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.snapshot.Contract;
import io.metatables.schema.snapshot.SchemaFingerprint;
import java.util.List;

/** What javac would have generated for a schema, but for the model classes. */
public record TestRegistry(ProviderDefinition provider, TableDirectory tables) implements ProviderRegistry {

    /** The registry of a provider of this name. */
    public static TestRegistry of(String providerClass, DatabaseSchema schema) {
        ProviderDefinition provider = new ProviderDefinition(
                providerClass,
                schema.namespace(),
                schema.prefix(),
                schema.prefix() + "__schema_history",
                SchemaFingerprint.of(schema));
        List<RegisteredTable> tables = schema.tables().stream()
                .map(table -> new RegisteredTable(
                        Object.class, table.identifier(), table.kind(), table.name(), Contract.fingerprint(table)))
                .toList();
        return new TestRegistry(provider, TableDirectory.of(List.of(tables)));
    }

    /** The registry of the usual provider. */
    public static TestRegistry of(DatabaseSchema schema) {
        return of("test.Provider", schema);
    }
}
