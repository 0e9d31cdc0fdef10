package acme;

import io.metatables.annotations.*;

@PartitionBy(strategy = PartitionStrategy.RANGE, members = "code")
@Partition(name = "bytes_a", values = "FROM ('A') TO ('a')")
@Partition(name = "bytes_b", values = "FROM ('Z') TO ('b')") // error(ecj): MT166
@MetaTable(keyless = true)
public record Bytes(@Column(collation = "C") String code) {} // error(javac): MT166
