package acme;

import io.metatables.annotations.*;
import java.time.*;

@TimeIndexMetaTable(cadence = "1d")
public record Prices(@TimeIndex LocalDateTime at) {} // error: MT117
