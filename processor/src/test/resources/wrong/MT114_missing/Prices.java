package acme;

import io.metatables.annotations.*;
import java.time.*;

@TimeIndexMetaTable(
        cadence = "1d",
        identifier = "Prices", // error: MT114
        storageName = "prices") // error: MT114
public record Prices(@TimeIndex Instant at) {}
