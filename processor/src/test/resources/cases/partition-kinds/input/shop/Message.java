package shop;

import io.metatables.annotations.*;
import java.time.*;

/** Ranges that touch, lists and hashes below them, and models of their own. */
@PartitionBy(strategy = PartitionStrategy.RANGE, members = {"sentOn", "country"})
@Partition(name = "messages_old", values = "FROM (MINVALUE, MINVALUE) TO ('2026-01-01', MINVALUE)")
@Partition(
        name = "messages_2026_a",
        values = "FROM ('2026-01-01', MINVALUE) TO ('2026-01-01', 'm')",
        by = @PartitionBy(strategy = PartitionStrategy.LIST, members = "country"))
@Partition(name = "messages_2026_a_de", of = "messages_2026_a", values = "IN ('de', 'DE', NULL)")
@Partition(name = "messages_2026_a_at", of = "messages_2026_a", values = "IN ('at')")
@Partition(name = "messages_2026_a_rest", of = "messages_2026_a", values = "DEFAULT")
@Partition(
        name = "messages_2026",
        values = "FROM ('2026-01-01', 'm') TO ('2027-01-01', MINVALUE)",
        by = @PartitionBy(strategy = PartitionStrategy.HASH, members = "number"))
@Partition(name = "messages_2026_0", of = "messages_2026", values = "WITH (MODULUS 2, REMAINDER 0)")
@Partition(name = "messages_2026_1", of = "messages_2026", values = "WITH (MODULUS 4, REMAINDER 1)")
@Partition(name = "messages_2026_3", of = "messages_2026", values = "WITH (MODULUS 8, REMAINDER 3)")
@Partition(name = "messages_2026_7", of = "messages_2026", values = "WITH (MODULUS 8, REMAINDER 7)")
@Partition(name = "messages_rest", values = "DEFAULT")
@MetaTable(keyless = true)
public record Message(LocalDate sentOn, String country, long number) {}
