package shop;

import io.metatables.annotations.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Prices, with the grain as the primary key. */
@TimeIndexMetaTable(cadence = "1d", grainKey = GrainKey.PRIMARY_KEY)
public record Price(
        @TimeIndex @Column(secondPrecision = 3) Instant at,
        @Dimension(order = 2) @Index @ForeignKey(target = Venue.class) int venue,
        @Dimension(order = 1) @Index @ForeignKey(target = Asset.class) UUID asset,
        @Column(precision = 20, scale = 8) BigDecimal value) {}
