package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@PartitionBy(strategy = PartitionStrategy.LIST, members = "code")
@Partition(name = " ", values = "IN ('e')") // error: MT173
public record Unnamed(String code) {}
