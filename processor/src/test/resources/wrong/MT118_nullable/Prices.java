package acme;

import io.metatables.annotations.*;
import java.time.*;
import org.jspecify.annotations.Nullable;

@TimeIndexMetaTable(cadence = "1d")
public record Prices(
        @Nullable @TimeIndex Instant at, // error: MT118
        @Nullable @Dimension String venue) {} // error: MT118
