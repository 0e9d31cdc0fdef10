package shop;

import io.metatables.annotations.*;
import java.time.*;
import java.util.UUID;

/** Who said what. */
@PartitionBy(strategy = PartitionStrategy.RANGE, members = "sentAt")
@Partition(name = "messages_2026", values = "FROM ('2026-01-01') TO ('2027-01-01')")
@MetaTable(keyless = true)
public record Message(Instant sentAt, UUID sender, String text) {}
