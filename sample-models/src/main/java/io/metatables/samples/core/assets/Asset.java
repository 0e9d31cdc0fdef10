package io.metatables.samples.core.assets;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.Json;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.RenamedFrom;
import io.metatables.annotations.Unique;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tradable instruments, one row each.
 *
 * @param uid the key of the asset
 * @param uniqueIdentifier the name under which every feed and every system knows the asset
 * @param assetTypeUid the kind of instrument
 * @param issuerUid who issued it; null for currencies and derivatives
 * @param symbol the symbol on its main venue; not unique, since venues use the same ones
 * @param name the name shown to people
 * @param figi the Financial Instrument Global Identifier
 * @param isin the International Securities Identification Number
 * @param currency the ISO 4217 code of the currency it is quoted in
 * @param status how far it is from being tradable
 * @param firstTradedOn the first day with a price
 * @param metadata whatever a feed delivers beyond the columns
 * @param createdAt when the row was written
 */
@Index(members = {"symbol", "currency"})
@MetaTable(labels = {"reference", "assets"})
public record Asset(
        @Id UUID uid,
        @Unique @Column(length = 255) String uniqueIdentifier,

        @Index @ForeignKey(target = AssetType.class, onDelete = ReferentialAction.RESTRICT)
        UUID assetTypeUid,

        @Index @ForeignKey(target = Issuer.class, onDelete = ReferentialAction.SET_NULL) @Nullable
        UUID issuerUid,

        @RenamedFrom("ticker") @Column(length = 40) @Nullable
        String symbol,

        @Column(length = 255) String name,
        @Index(unique = true) @Column(length = 12) @Nullable String figi,
        @Index @Column(length = 12) @Nullable String isin,
        @Column(length = 3) String currency,
        @ColumnDefault("'ACTIVE'") AssetStatus status,
        @Nullable LocalDate firstTradedOn,
        @Json @Nullable String metadata,
        @ColumnDefault("now()") Instant createdAt) {}
