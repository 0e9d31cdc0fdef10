package io.metatables.samples.portfolios.prices;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
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
 * Prices as vendors deliver them, gaps and all.
 *
 * @param timeIndex the end of the bar
 * @param assetUid the asset
 * @param vendor who delivered it
 * @param price the last price of the bar
 * @param bid the best price somebody would pay
 * @param ask the best price somebody would take
 * @param receivedAt when it arrived
 */
@Index(members = {"assetUid", "timeIndex"})
@TimeIndexMetaTable(
        cadence = "1m",
        labels = {"prices"})
public record ExternalPrices(
        @TimeIndex Instant timeIndex,

        @Dimension @ForeignKey(target = Asset.class, onDelete = ReferentialAction.CASCADE)
        UUID assetUid,

        @Dimension @Column(length = 40) String vendor,
        @Column(precision = 24, scale = 8) BigDecimal price,
        @Column(precision = 24, scale = 8) @Nullable BigDecimal bid,
        @Column(precision = 24, scale = 8) @Nullable BigDecimal ask,
        @ColumnDefault("now()") Instant receivedAt) {}
