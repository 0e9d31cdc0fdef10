package acme;

import io.metatables.annotations.*;
import java.time.*;

@TimeIndexMetaTable(cadence = "") // error: MT122
public record Weekly(@TimeIndex Instant at) {}
