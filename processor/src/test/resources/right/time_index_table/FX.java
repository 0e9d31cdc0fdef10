package acme;

import io.metatables.annotations.*;
import java.time.Instant;

/** Rates. */
@TimeIndexMetaTable(cadence = "1mo")
public record FX(@TimeIndex Instant at, @Dimension String base, @Dimension String quote, double rate) {
    @TimeIndexMetaTable(cadence = "5m")
    public record FixingTS(
            @TimeIndex Instant at,
            @Dimension String base,
            @Dimension String quote) {}
}
