package io.metatables.samples.pricing;

import io.metatables.annotations.Dimension;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Index;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.TimeIndex;
import io.metatables.annotations.TimeIndexMetaTable;
import java.time.Instant;
import java.util.UUID;

/**
 * The points of every curve.
 *
 * @param timeIndex when the curve was built
 * @param curveUid the curve
 * @param daysToMaturity the distance of the point, in calendar days
 * @param zeroRate the continuously compounded rate, as a fraction
 * @param discountFactor what one unit paid then is worth now
 */
@Index(members = {"curveUid", "timeIndex"})
@TimeIndexMetaTable(
        cadence = "1d",
        labels = {"pricing", "curves"})
public record DiscountCurves(
        @TimeIndex Instant timeIndex,

        @Dimension @ForeignKey(target = Curve.class, onDelete = ReferentialAction.CASCADE)
        UUID curveUid,

        @Dimension int daysToMaturity,
        double zeroRate,
        double discountFactor) {}
