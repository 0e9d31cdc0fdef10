package shop;

import io.metatables.annotations.*;
import java.time.*;

/** Points in time, with and without a zone, up to the last one. */
@PartitionBy(strategy = PartitionStrategy.RANGE, members = "at")
@Partition(name = "ticks_1", values = "FROM ('-infinity') TO ('2026-01-01 00:00:00+01')")
@Partition(name = "ticks_2", values = "FROM ('2025-12-31 23:00') TO ('2026-06-01')")
@Partition(name = "ticks_3", values = "FROM ('2026-06-01T00:00:00Z') TO ('infinity')")
@Partition(name = "ticks_4", values = "FROM ('infinity') TO (MAXVALUE)")
@MetaTable(keyless = true)
public record Tick(Instant at) {}
