package io.metatables.runtime.attach;

import io.metatables.runtime.catalog.CatalogStatus;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the one query of an attach has read.
 *
 * @param targetSchema the schema that tables without a schema are looked for in; null: the connection has none
 * @param rows the registrations of the provider's namespace
 */
record CatalogSnapshot(@Nullable String targetSchema, Map<Key, Row> rows) {

    CatalogSnapshot {
        rows = Map.copyOf(rows);
    }

    Optional<Row> find(String identifier, String physicalSchema) {
        return Optional.ofNullable(rows.get(new Key(identifier, physicalSchema)));
    }

    record Key(String identifier, String physicalSchema) {}

    /**
     * One registration; {@code present} says whether a table of its name is in the database, {@code external} whether somebody
     * else makes it.
     */
    record Row(
            UUID uid,
            String physicalName,
            CatalogStatus status,
            String fingerprint,
            String revision,
            boolean present,
            boolean external) {}
}
