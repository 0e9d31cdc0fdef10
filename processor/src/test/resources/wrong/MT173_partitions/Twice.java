package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@PartitionBy(strategy = PartitionStrategy.LIST, members = "code")
@Partition(name = "a", values = "IN ('a')")
@Partition(name = "a", values = "IN ('b')") // error(ecj): MT173
public record Twice(String code) {} // error(javac): MT173
