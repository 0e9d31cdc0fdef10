package io.metatables.samples.core.assets;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.Unique;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What only currency pairs have, one row for each asset that is one.
 *
 * @param assetUid the asset that is the pair
 * @param baseCurrency the ISO 4217 code of the currency that is bought
 * @param quoteCurrency the ISO 4217 code of the currency the price is in
 * @param settlementDays business days from trade to settlement
 * @param pipSize the smallest change that people speak of, such as 0.0001
 */
@Unique(members = {"baseCurrency", "quoteCurrency"})
@MetaTable(labels = {"reference", "assets", "currencies"})
public record CurrencySpotDetails(
        @Id @ForeignKey(target = Asset.class, onDelete = ReferentialAction.CASCADE)
        UUID assetUid,

        @Column(length = 3) String baseCurrency,
        @Column(length = 3) String quoteCurrency,
        @ColumnDefault("2") short settlementDays,
        @Column(precision = 12, scale = 8) BigDecimal pipSize) {}
