package shop;

import io.metatables.annotations.*;
import java.time.*;
import java.util.UUID;

/** Who said what. */
@PartitionBy(strategy = PartitionStrategy.RANGE, members = "sentAt")
@Partition(name = "messages_2025", values = "FROM ('2025-01-01') TO ('2026-01-01')")
@Partition(
        name = "messages_2026",
        values = "FROM ('2026-01-01') TO ('2027-01-01')",
        by = @PartitionBy(strategy = PartitionStrategy.HASH, members = "sender"))
@Partition(name = "messages_2026_0", of = "messages_2026", values = "WITH (MODULUS 2, REMAINDER 0)")
@Partition(name = "messages_2026_1", of = "messages_2026", values = "WITH (MODULUS 2, REMAINDER 1)")
@Index(members = "text")
@MetaTable
public record Message(@Id @ForeignKey(target = Account.class, onDelete = ReferentialAction.CASCADE) UUID sender, @Id Instant sentAt, String text) {}
