package acme;

import io.metatables.annotations.*;
import java.time.*;

@TimeIndexMetaTable(cadence = "1d")
public class Prices {
    @interface Nullable {}

    @TimeIndex Instant at;

    @Dimension // error: MT118
    @Prices.Nullable
    String venue;
}
