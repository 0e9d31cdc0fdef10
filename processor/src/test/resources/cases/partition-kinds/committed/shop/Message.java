package shop;

import io.metatables.annotations.*;
import java.time.*;

@PartitionBy(strategy = PartitionStrategy.RANGE, members = {"sentOn", "country"})
@Partition(name = "messages_old", values = "FROM (MINVALUE, MINVALUE) TO ('2026-01-01', MINVALUE)")
@MetaTable(keyless = true)
public record Message(LocalDate sentOn, String country, long number) {}
