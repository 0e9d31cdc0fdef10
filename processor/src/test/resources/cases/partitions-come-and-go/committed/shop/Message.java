package shop;

import io.metatables.annotations.*;
import java.time.*;
import java.util.UUID;

/** Who said what. */
@PartitionBy(strategy = PartitionStrategy.RANGE, members = "sentAt")
@Partition(name = "messages_2025", values = "FROM ('2025-01-01') TO ('2026-01-01')")
@MetaTable(keyless = true)
public record Message(Instant sentAt, UUID sender, String text) {}
