package io.metatables.samples.core.funds;

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
 * What every virtual fund held at the end of each day.
 *
 * @param timeIndex the end of the day, in UTC
 * @param virtualFundUid the fund
 * @param assetUid the asset
 * @param quantity units held; negative for a short position
 * @param marketValue what the position was worth, in the base currency of the account
 */
@Index(members = {"virtualFundUid", "timeIndex"})
@TimeIndexMetaTable(
        cadence = "1d",
        labels = {"funds", "holdings"})
public record VirtualFundHoldings(
        @TimeIndex Instant timeIndex,

        @Dimension @ForeignKey(target = VirtualFund.class, onDelete = ReferentialAction.CASCADE)
        UUID virtualFundUid,

        @Dimension @Index @ForeignKey(target = Asset.class, onDelete = ReferentialAction.RESTRICT)
        UUID assetUid,

        @Column(precision = 28, scale = 8) BigDecimal quantity,
        @Column(precision = 24, scale = 4) @Nullable BigDecimal marketValue) {}
