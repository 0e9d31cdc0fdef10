package acme;

import io.metatables.annotations.*;
import java.time.*;

@TimeIndexMetaTable(cadence = "2d") // error: MT122
public record Prices(@TimeIndex Instant at) {}
