package acme;

import io.metatables.annotations.*;
import java.time.*;

@TimeIndexMetaTable(cadence = "1m")
public record Ticks(
        @TimeIndex Instant at,
        @Dimension(order = 2) String a,
        @Dimension(order = 2) // error: MT175
        String b,
        @Dimension // error: MT175
        String c) {}
