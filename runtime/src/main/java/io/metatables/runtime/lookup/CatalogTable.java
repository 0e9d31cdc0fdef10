package io.metatables.runtime.lookup;

/**
 * A registered table in a line. All is as it stands in the catalog, where somebody may have changed it by hand; what is missing there
 * is empty.
 *
 * @param namespace the group that the identifier belongs to
 * @param identifier the logical name
 * @param status {@code active}, {@code reserved} or {@code retired}
 * @param kind {@code meta-table} or {@code time-index-table}
 * @param schema the schema that the table is in
 * @param name the name within the schema
 * @param revision the revision that brought the table to its contract
 * @param description what the table holds, on as many lines as somebody has written
 */
public record CatalogTable(
        String namespace,
        String identifier,
        String status,
        String kind,
        String schema,
        String name,
        String revision,
        String description) {}
