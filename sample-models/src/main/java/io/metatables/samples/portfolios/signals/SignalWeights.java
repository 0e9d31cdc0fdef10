package io.metatables.samples.portfolios.signals;

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

/**
 * What every signal says about every asset.
 *
 * @param timeIndex from when on it says so
 * @param signalUid the signal
 * @param assetUid the asset
 * @param weight the fraction that it asks for; negative for a short position
 * @param confidence how sure it is, from 0 to 1
 */
@Index(members = {"signalUid", "timeIndex"})
@TimeIndexMetaTable(
        cadence = "1h",
        labels = {"signals"})
public record SignalWeights(
        @TimeIndex Instant timeIndex,

        @Dimension @ForeignKey(target = SignalMetadata.class, onDelete = ReferentialAction.CASCADE)
        UUID signalUid,

        @Dimension @Index @ForeignKey(target = Asset.class, onDelete = ReferentialAction.RESTRICT)
        UUID assetUid,

        double weight,
        @ColumnDefault("1") float confidence) {}
