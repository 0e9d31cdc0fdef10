package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@PartitionBy(strategy = PartitionStrategy.LIST, members = "code")
@Partition(name = "a", values = "IN ('a')")
@Partition(name = "d", values = "IN ('d')", of = "a") // error(ecj): MT173
public record Below(String code) {} // error(javac): MT173
