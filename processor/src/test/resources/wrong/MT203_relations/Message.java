package acme;

import io.metatables.annotations.*;

@PartitionBy(strategy = PartitionStrategy.LIST, members = "country")
@Partition(name = "acme__person", values = "IN ('de')") // error(ecj): MT203
@Partition(name = "messages_at", values = "IN ('at')", schema = "archive")
@MetaTable(keyless = true)
@Index(members = "country", name = "messages_at")
public record Message(String country) {} // error(javac): MT203
