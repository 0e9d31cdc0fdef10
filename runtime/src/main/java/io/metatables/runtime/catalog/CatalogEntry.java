package io.metatables.runtime.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the catalog, as it is shown to people and handed to listeners.
 *
 * @param uid identifies the table, also after it was dropped and made again
 * @param namespace the group that the identifier belongs to
 * @param identifier the logical name
 * @param kind {@code meta-table} or {@code time-index-table}
 * @param status how far the registration is
 * @param provider the class that declares the provider
 * @param physicalSchema the schema that the table is in
 * @param physicalName the name within the schema
 * @param description what the table holds; null: nobody said
 * @param cadence the usual distance of two points in time; null for a meta table
 * @param revision the revision that brought the table to its contract
 * @param contractFingerprint {@code sha256:} and 64 hex digits
 */
public record CatalogEntry(
        UUID uid,
        String namespace,
        String identifier,
        String kind,
        CatalogStatus status,
        String provider,
        String physicalSchema,
        String physicalName,
        @Nullable String description,
        @Nullable String cadence,
        String revision,
        String contractFingerprint) {}
