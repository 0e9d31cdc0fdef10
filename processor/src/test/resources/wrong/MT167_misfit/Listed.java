package acme;

import io.metatables.annotations.*;

@PartitionBy(strategy = PartitionStrategy.LIST, members = "number")
@Partition(name = "listed_1", values = "IN (1, MAXVALUE)") // error: MT167
@MetaTable(keyless = true)
public record Listed(int number) {}
