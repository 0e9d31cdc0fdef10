package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@PartitionBy(strategy = PartitionStrategy.LIST, members = "code")
public record Parent(String code) {}
