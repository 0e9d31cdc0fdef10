package io.metatables.runtime.catalog;

import io.metatables.schema.model.Table;
import java.util.Objects;

/**
 * Whose rows are meant: those of one provider in one target schema.
 *
 * @param provider the class that declares the provider
 * @param namespace the group that the identifiers belong to
 * @param historyTable the provider's history table
 * @param targetSchema the schema that the tables without a schema are in
 */
public record CatalogScope(String provider, String namespace, String historyTable, String targetSchema) {

    /**
     * Where a table is.
     *
     * @param table a table of the provider
     * @return the name of a schema
     */
    public String physicalSchema(Table table) {
        return Objects.requireNonNullElse(table.name().schema(), targetSchema);
    }

    RowKey key(Table table) {
        return new RowKey(table.identifier(), physicalSchema(table));
    }

    /** What tells the rows of a namespace apart. */
    record RowKey(String identifier, String physicalSchema) {}
}
