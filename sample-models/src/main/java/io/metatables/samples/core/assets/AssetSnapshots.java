package io.metatables.samples.core.assets;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.Dimension;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Index;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.TimeIndex;
import io.metatables.annotations.TimeIndexMetaTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Closing data of every asset, one row a day.
 *
 * @param timeIndex the close of the day, in UTC
 * @param assetUid the asset
 * @param open the first price of the day
 * @param high the highest price of the day
 * @param low the lowest price of the day
 * @param close the official closing price, adjusted neither for splits nor for dividends
 * @param volume units traded
 * @param sharesOutstanding units in existence
 * @param source the feed that the row comes from
 */
@Index(members = {"assetUid", "timeIndex"})
@TimeIndexMetaTable(
        cadence = "1d",
        labels = {"prices", "assets"})
public record AssetSnapshots(
        @TimeIndex Instant timeIndex,

        @Dimension @ForeignKey(target = Asset.class, onDelete = ReferentialAction.CASCADE)
        UUID assetUid,

        @Column(precision = 24, scale = 8) @Nullable BigDecimal open,
        @Column(precision = 24, scale = 8) @Nullable BigDecimal high,
        @Column(precision = 24, scale = 8) @Nullable BigDecimal low,
        @Column(precision = 24, scale = 8) BigDecimal close,
        @ColumnDefault("0") long volume,
        @Nullable Long sharesOutstanding,
        @Column(length = 40) String source) {}
