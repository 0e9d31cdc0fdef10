package io.metatables.samples.pricing;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.Json;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.samples.core.assets.Asset;
import java.time.Instant;
import java.util.UUID;

/**
 * How every asset is priced now.
 *
 * @param assetUid the asset
 * @param marketDataSetUid the market data
 * @param model the pricing model, such as {@code DISCOUNTED_CASH_FLOW}
 * @param parameters what the model needs to know about the asset
 * @param updatedAt since when it is priced so
 */
@MetaTable(labels = {"pricing"})
public record CurrentPricingDetails(
        @Id @ForeignKey(target = Asset.class, onDelete = ReferentialAction.CASCADE)
        UUID assetUid,

        @Index @ForeignKey(target = MarketDataSet.class, onDelete = ReferentialAction.RESTRICT)
        UUID marketDataSetUid,

        @Column(length = 60) String model,
        @Json String parameters,
        @ColumnDefault("now()") Instant updatedAt) {}
