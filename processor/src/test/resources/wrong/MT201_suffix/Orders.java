package acme;

import io.metatables.annotations.*;
import java.time.*;

@TimeIndexMetaTable(cadence = "1d") // error: MT201
public record Orders(@TimeIndex Instant at) {}
