package io.metatables.samples.core.accounts;

import io.metatables.annotations.Column;
import io.metatables.annotations.Dimension;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Index;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.TimeIndex;
import io.metatables.annotations.TimeIndexMetaTable;
import io.metatables.samples.core.assets.Asset;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every account held at the end of each day.
 *
 * @param timeIndex the end of the day, in UTC
 * @param accountUid the account
 * @param assetUid the asset
 * @param holdingsSetUid the delivery that the row comes from
 * @param quantity units held; negative for a short position
 * @param averageCost what one unit cost on average, in the currency of the asset
 * @param marketValue what the position was worth, in the base currency of the account
 */
@Index(members = {"accountUid", "timeIndex"})
@Index(members = {"assetUid", "timeIndex"})
@TimeIndexMetaTable(
        cadence = "1d",
        labels = {"accounts", "holdings"})
public record AccountHoldings(
        @TimeIndex Instant timeIndex,

        @Dimension @ForeignKey(target = Account.class, onDelete = ReferentialAction.CASCADE)
        UUID accountUid,

        @Dimension @ForeignKey(target = Asset.class, onDelete = ReferentialAction.RESTRICT)
        UUID assetUid,

        @Index @ForeignKey(target = AccountHoldingsSet.class, onDelete = ReferentialAction.SET_NULL) @Nullable
        UUID holdingsSetUid,

        @Column(precision = 28, scale = 8) BigDecimal quantity,
        @Column(precision = 24, scale = 8) @Nullable BigDecimal averageCost,
        @Column(precision = 24, scale = 4) @Nullable BigDecimal marketValue) {}
