package acme;

import io.metatables.annotations.*;
import java.time.*;
import java.util.*;

@TimeIndexMetaTable(cadence = "1m", grainKey = GrainKey.PRIMARY_KEY) // error: MT145
public record Ticks(@Id UUID uid, @TimeIndex Instant at, @Dimension String code) {}
