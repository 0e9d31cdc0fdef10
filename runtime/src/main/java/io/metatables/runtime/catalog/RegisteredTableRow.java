package io.metatables.runtime.catalog;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.Json;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.Unique;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Every table that an upgrade has registered, one row each.
 *
 * @param uid identifies the table, also after it was dropped and made again
 * @param namespace the group that the identifier belongs to
 * @param identifier the logical name
 * @param kind meta-table or time-index-table
 * @param managementMode who makes and changes the table
 * @param status how far the registration is
 * @param provider the class that declares the provider
 * @param historyTable the provider's history table, which tells two providers apart
 * @param physicalSchema the schema that the table is in
 * @param physicalName the name within the schema
 * @param description what the table holds
 * @param labels words to find the table by, a JSON array
 * @param dropProtected whether a revision that drops the table is refused
 * @param contract what the table promises, in canonical JSON
 * @param contractFingerprint SHA-256 of the contract
 * @param timeIndex the column of the point in time
 * @param grain the columns that tell the rows apart, a JSON array
 * @param cadence the usual distance of two points in time
 * @param revision the revision that brought the table to this contract
 * @param createdAt when the table was registered first
 * @param updatedAt when the row changed last
 * @param retiredAt when the table was dropped
 */
@MetaTable(schema = CatalogTables.SCHEMA, identifier = "RegisteredTable")
@Unique(members = {"namespace", "identifier", "physicalSchema"})
@Index(members = {"physicalSchema", "physicalName"})
public record RegisteredTableRow(
        @Id @ColumnDefault("gen_random_uuid()") UUID uid,
        String namespace,
        String identifier,
        String kind,
        ManagementMode managementMode,
        CatalogStatus status,
        String provider,
        String historyTable,
        @Column(length = 63) String physicalSchema,
        @Column(length = 63) String physicalName,
        @Nullable String description,
        @Json @ColumnDefault("'[]'") String labels,
        @ColumnDefault("false") boolean dropProtected,
        @Json String contract,
        String contractFingerprint,
        @Nullable String timeIndex,
        @Nullable @Json String grain,
        @Nullable String cadence,
        String revision,
        @ColumnDefault("now()") Instant createdAt,
        @ColumnDefault("now()") Instant updatedAt,
        @Nullable Instant retiredAt) {}
