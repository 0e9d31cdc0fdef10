package acme;

import io.metatables.annotations.*;
import java.time.*;

@TimeIndexMetaTable(cadence = "1d") // error: MT111
public record TS(@TimeIndex Instant at) {}
