package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@PartitionBy(strategy = PartitionStrategy.LIST, members = "code")
@Partition(name = "a", values = "FOR VALUES IN ('a')") // error: MT174
public record Message(String code) {}
