package acme;

import io.metatables.annotations.*;

@PartitionBy(strategy = PartitionStrategy.LIST, members = "number")
@Partition(name = "twice_1", values = "IN (1, 2, '1')") // error: MT166
@MetaTable(keyless = true)
public record Twice(int number) {}
