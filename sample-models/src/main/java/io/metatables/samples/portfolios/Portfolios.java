package io.metatables.samples.portfolios;

import io.metatables.annotations.Column;
import io.metatables.annotations.Dimension;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Index;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.TimeIndex;
import io.metatables.annotations.TimeIndexMetaTable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The value of every portfolio.
 *
 * @param timeIndex when it was valued
 * @param portfolioUid the portfolio
 * @param close the value of one share, starting at 1
 * @param returnRate the return since the last value, as a fraction
 * @param calculatedCloseAt when the prices that it is computed from were struck
 */
@Index(members = {"portfolioUid", "timeIndex"})
@TimeIndexMetaTable(
        cadence = "1d",
        labels = {"portfolios", "prices"})
public record Portfolios(
        @TimeIndex Instant timeIndex,

        @Dimension @ForeignKey(target = Portfolio.class, onDelete = ReferentialAction.CASCADE)
        UUID portfolioUid,

        double close,
        @Column(name = "return") double returnRate,
        @Nullable Instant calculatedCloseAt) {}
