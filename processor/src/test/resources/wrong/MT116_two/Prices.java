package acme;

import io.metatables.annotations.*;
import java.time.*;

@TimeIndexMetaTable(cadence = "1d")
public record Prices(
        @TimeIndex Instant at, // error: MT116
        @TimeIndex Instant seen) {} // error: MT116
