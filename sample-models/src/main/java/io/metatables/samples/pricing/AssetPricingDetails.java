package io.metatables.samples.pricing;

import io.metatables.annotations.Column;
import io.metatables.annotations.Dimension;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Index;
import io.metatables.annotations.Json;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.TimeIndex;
import io.metatables.annotations.TimeIndexMetaTable;
import io.metatables.samples.core.assets.Asset;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How every asset was priced at each valuation, and what came of it.
 *
 * @param timeIndex the time of the valuation
 * @param assetUid the asset
 * @param marketDataSetUid the market data
 * @param model the pricing model that was used
 * @param presentValue the value of one unit, in the currency of the asset
 * @param yieldToMaturity the yield, as a fraction; null where there is none
 * @param duration the modified duration, in years
 * @param sensitivities what happens when a curve moves, a JSON object by role
 */
@Index(members = {"assetUid", "timeIndex"})
@TimeIndexMetaTable(
        cadence = "1d",
        labels = {"pricing"})
public record AssetPricingDetails(
        @TimeIndex Instant timeIndex,

        @Dimension @ForeignKey(target = Asset.class, onDelete = ReferentialAction.CASCADE)
        UUID assetUid,

        @Dimension @Index @ForeignKey(target = MarketDataSet.class, onDelete = ReferentialAction.RESTRICT)
        UUID marketDataSetUid,

        @Column(length = 60) String model,
        @Column(precision = 24, scale = 8) BigDecimal presentValue,
        @Nullable Double yieldToMaturity,
        @Nullable Double duration,
        @Json @Nullable String sensitivities) {}
