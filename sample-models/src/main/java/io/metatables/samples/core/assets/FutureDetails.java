package io.metatables.samples.core.assets;

import io.metatables.annotations.Column;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.Unique;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What only futures have, one row for each asset that is a future.
 *
 * @param assetUid the asset that is the future
 * @param underlyingUid the asset it is a future on; null where that is no asset of ours
 * @param contractCode the root code of the contract, such as {@code ES}
 * @param contractSize units of the underlying in one contract
 * @param tickSize the smallest change of the price
 * @param lastTradedOn the last day of trading
 * @param settlementMethod how it is settled
 */
@Unique(members = {"contractCode", "lastTradedOn"})
@MetaTable(labels = {"reference", "assets", "derivatives"})
public record FutureDetails(
        @Id @ForeignKey(target = Asset.class, onDelete = ReferentialAction.CASCADE)
        UUID assetUid,

        @Index @ForeignKey(target = Asset.class, onDelete = ReferentialAction.RESTRICT) @Nullable
        UUID underlyingUid,

        @Column(length = 20) String contractCode,
        @Column(precision = 20, scale = 8) BigDecimal contractSize,
        @Column(precision = 20, scale = 10) BigDecimal tickSize,
        @Index LocalDate lastTradedOn,
        SettlementMethod settlementMethod) {}
