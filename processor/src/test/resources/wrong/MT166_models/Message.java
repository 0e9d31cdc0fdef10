package acme;

import io.metatables.annotations.*;
import java.time.*;

@MetaTable(keyless = true)
@PartitionBy(strategy = PartitionStrategy.RANGE, members = "day")
@Partition(name = "messages_old", values = "FROM (MINVALUE) TO ('2027-01-01')")
public record Message(LocalDate day) {}
