package io.metatables.runtime.attach;

import io.metatables.runtime.catalog.CatalogStatus;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an attach has read.
 *
 * @param targetSchema the schema that tables without a schema are looked for in; null: the connection has none
 * @param rows the registrations of the provider's namespace
 * @param physical the tables as they are in the database; empty unless they were asked for
 */
record CatalogSnapshot(@Nullable String targetSchema, Map<Key, Row> rows, Map<QualifiedName, Table> physical) {

    /** Nobody else has the maps. */
    CatalogSnapshot {
        rows = Collections.unmodifiableMap(rows);
        physical = Collections.unmodifiableMap(physical);
    }

    CatalogSnapshot with(Map<QualifiedName, Table> newPhysical) {
        return new CatalogSnapshot(targetSchema, rows, newPhysical);
    }

    Optional<Row> find(String identifier, String physicalSchema) {
        return Optional.ofNullable(rows.get(new Key(identifier, physicalSchema)));
    }

    /** Compares by itself, as what a record gets is made at run time, at the start of every service. */
    record Key(String identifier, String physicalSchema) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && identifier.equals(that.identifier)
                    && physicalSchema.equals(that.physicalSchema);
        }

        @Override
        public int hashCode() {
            return 31 * identifier.hashCode() + physicalSchema.hashCode();
        }
    }

    /**
     * One registration.
     *
     * @param uid identifies the table
     * @param physicalName its name within the schema
     * @param status how far the registration is
     * @param fingerprint that of the contract
     * @param revision the revision that brought the table to its contract
     * @param present whether a table of its name is in the database
     * @param external whether it is gone, and somebody else makes it
     * @param contract the contract as JSON, if it is none of those that the code knows; null: it is one of them
     */
    record Row(
            UUID uid,
            String physicalName,
            CatalogStatus status,
            String fingerprint,
            String revision,
            boolean present,
            boolean external,
            @Nullable String contract) {}
}
