package acme;

import io.metatables.annotations.*;
import java.time.*;

@TimeIndexMetaTable(
        cadence = "1d",
        schema = "public") // error: MT113
public record Prices(@TimeIndex Instant at) {}
