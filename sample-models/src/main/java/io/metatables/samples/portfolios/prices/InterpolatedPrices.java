package io.metatables.samples.portfolios.prices;

import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.Dimension;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.TimeIndex;
import io.metatables.annotations.TimeIndexMetaTable;
import io.metatables.annotations.Unique;
import io.metatables.samples.core.assets.Asset;
import java.time.Instant;
import java.util.UUID;

/**
 * Prices without gaps, as portfolios need them.
 *
 * @param timeIndex the end of the bar
 * @param assetUid the asset
 * @param open the first price of the bar
 * @param high the highest price of the bar
 * @param low the lowest price of the bar
 * @param close the last price of the bar
 * @param volume units traded
 * @param rule how the prices were found
 */
@Unique(members = {"assetUid", "timeIndex"})
@TimeIndexMetaTable(
        cadence = "1d",
        labels = {"prices"})
public record InterpolatedPrices(
        @TimeIndex Instant timeIndex,

        @Dimension @ForeignKey(target = Asset.class, onDelete = ReferentialAction.CASCADE)
        UUID assetUid,

        double open,
        double high,
        double low,
        double close,
        @ColumnDefault("0") double volume,
        @ColumnDefault("'OBSERVED'") InterpolationRule rule) {}
