package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@PartitionBy(strategy = PartitionStrategy.LIST, members = "code")
@Partition(name = "c", values = "IN ('c')", of = "nowhere") // error: MT173
public record Nowhere(String code) {}
