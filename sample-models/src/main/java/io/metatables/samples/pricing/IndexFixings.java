package io.metatables.samples.pricing;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.Dimension;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Index;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.TimeIndex;
import io.metatables.annotations.TimeIndexMetaTable;
import io.metatables.samples.core.indexes.MarketIndex;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Official fixings of reference rates.
 *
 * @param timeIndex the day of the fixing, at midnight in UTC
 * @param indexUid the rate
 * @param rate the fixing as a fraction: 0.0425 is 4.25 percent
 * @param publishedAt when it was published
 * @param revised whether it replaces a fixing published before
 */
@Index(members = {"indexUid", "timeIndex"})
@TimeIndexMetaTable(
        cadence = "1d",
        labels = {"pricing", "indexes"})
public record IndexFixings(
        @TimeIndex Instant timeIndex,

        @Dimension @ForeignKey(target = MarketIndex.class, onDelete = ReferentialAction.CASCADE)
        UUID indexUid,

        @Column(precision = 12, scale = 10) BigDecimal rate,
        @Nullable OffsetDateTime publishedAt,
        @ColumnDefault("false") boolean revised) {}
