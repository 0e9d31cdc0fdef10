package acme;

import io.metatables.annotations.*;

@PartitionBy(strategy = PartitionStrategy.LIST, members = "country")
@Partition(name = "countries", values = "IN ('de')") // error: MT161
@MetaTable(keyless = true)
public record Message(String country) {}
