package acme;

import io.metatables.annotations.*;
import java.time.*;

@TimeIndexMetaTable(cadence = "1d")
public record Prices(
        @TimeIndex
        @Dimension // error: MT120
        Instant at) {}
