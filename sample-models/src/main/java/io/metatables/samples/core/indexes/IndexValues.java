package io.metatables.samples.core.indexes;

import io.metatables.annotations.Column;
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
 * The values of every index.
 *
 * @param timeIndex when the value was struck
 * @param indexUid the index
 * @param value the value, in points or, for a rate, as a fraction
 * @param divisor what the sum of the members was divided by; null for an index of somebody else
 */
@Index(members = {"indexUid", "timeIndex"})
@TimeIndexMetaTable(
        cadence = "5m",
        labels = {"indexes", "prices"})
public record IndexValues(
        @TimeIndex Instant timeIndex,

        @Dimension @ForeignKey(target = MarketIndex.class, onDelete = ReferentialAction.CASCADE)
        UUID indexUid,

        double value,
        @Column(precision = 28, scale = 12) @Nullable BigDecimal divisor) {}
