package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@PartitionBy(strategy = PartitionStrategy.RANGE) // error: MT142
public record Message(String text) {}
