package acme;

import io.metatables.annotations.*;
import java.time.*;

@PrimaryKey(members = {"at"}) // error: MT145
@TimeIndexMetaTable(cadence = "1m", grainKey = GrainKey.PRIMARY_KEY)
public record Bars(@TimeIndex Instant at, @Dimension String code) {}
