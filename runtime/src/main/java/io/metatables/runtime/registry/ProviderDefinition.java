package io.metatables.runtime.registry;

/**
 * A provider as it is known to the database and on disk.
 *
 * @param providerClass the canonical name of the class that declares it
 * @param namespace the group that the identifiers belong to
 * @param prefix what the conventional physical names begin with
 * @param historyTable the name of Flyway's history table
 * @param schemaFingerprint the fingerprint of the schema that was compiled
 */
public record ProviderDefinition(
        String providerClass, String namespace, String prefix, String historyTable, String schemaFingerprint) {

    /**
     * The folder name of everything that is stored for the provider.
     *
     * @return the namespace with an underscore for every dot
     */
    public String slug() {
        return namespace.replace('.', '_');
    }
}
