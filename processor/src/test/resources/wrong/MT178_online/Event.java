package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@PartitionBy(strategy = PartitionStrategy.LIST, members = "code")
public record Event(String code, @RenamedFrom(value = "text", online = true) String message) {} // error: MT178
