package io.metatables.samples.portfolios;

import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.Dimension;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Index;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.TimeIndex;
import io.metatables.annotations.TimeIndexMetaTable;
import io.metatables.samples.core.assets.Asset;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The weights of every portfolio, before and after it was rebalanced.
 *
 * @param timeIndex when it was rebalanced
 * @param portfolioUid the portfolio
 * @param assetUid the asset
 * @param weightBefore the fraction before
 * @param weightCurrent the fraction after
 * @param priceBefore the price that the old fraction was computed with
 * @param priceCurrent the price that the new fraction was computed with
 * @param volumeCurrent units traded on the market meanwhile
 */
@Index(members = {"portfolioUid", "timeIndex"})
@TimeIndexMetaTable(
        cadence = "1d",
        labels = {"portfolios"})
public record PortfolioWeights(
        @TimeIndex Instant timeIndex,

        @Dimension @ForeignKey(target = Portfolio.class, onDelete = ReferentialAction.CASCADE)
        UUID portfolioUid,

        @Dimension @Index @ForeignKey(target = Asset.class, onDelete = ReferentialAction.RESTRICT)
        UUID assetUid,

        @ColumnDefault("0") double weightBefore,
        double weightCurrent,
        @Nullable Double priceBefore,
        @Nullable Double priceCurrent,
        @Nullable Long volumeCurrent) {}
