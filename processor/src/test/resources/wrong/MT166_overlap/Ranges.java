package acme;

import io.metatables.annotations.*;
import java.time.*;

@PartitionBy(strategy = PartitionStrategy.RANGE, members = "sentAt")
@Partition(name = "ranges_old", values = "FROM (MINVALUE) TO ('2026-01-01')")
@Partition(name = "ranges_2026", values = "FROM ('2026-01-01') TO ('2027-01-01 00:00')")
@Partition(name = "ranges_summer", values = "FROM ('2026-06-01T00:00:00Z') TO ('2026-09-01')") // error(ecj): MT166
@Partition(name = "ranges_late", values = "FROM ('2027-01-01 01:00+02') TO (MAXVALUE)") // error(ecj): MT166
@MetaTable(keyless = true)
public record Ranges( // error(javac): MT166 MT166
        Instant sentAt) {}
