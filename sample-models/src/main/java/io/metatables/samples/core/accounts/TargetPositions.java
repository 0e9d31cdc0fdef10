package io.metatables.samples.core.accounts;

import io.metatables.annotations.Column;
import io.metatables.annotations.Dimension;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Index;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.TimeIndex;
import io.metatables.annotations.TimeIndexMetaTable;
import io.metatables.samples.core.assets.Asset;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every account should hold.
 *
 * @param timeIndex from when on it should
 * @param accountUid the account
 * @param assetUid the asset
 * @param positionSetUid the set that the row belongs to
 * @param weight the fraction of the net value; null where a quantity is given
 * @param quantity units; null where a weight is given
 */
@Index(members = {"accountUid", "timeIndex"})
@TimeIndexMetaTable(
        cadence = "1d",
        labels = {"accounts", "trading"})
public record TargetPositions(
        @TimeIndex Instant timeIndex,

        @Dimension @ForeignKey(target = Account.class, onDelete = ReferentialAction.CASCADE)
        UUID accountUid,

        @Dimension @Index @ForeignKey(target = Asset.class, onDelete = ReferentialAction.RESTRICT)
        UUID assetUid,

        @Index @ForeignKey(target = PositionSet.class, onDelete = ReferentialAction.CASCADE)
        UUID positionSetUid,

        @Column(precision = 12, scale = 10) @Nullable BigDecimal weight,
        @Column(precision = 28, scale = 8) @Nullable BigDecimal quantity) {}
