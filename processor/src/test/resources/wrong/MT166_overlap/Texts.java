package acme;

import io.metatables.annotations.*;

@PartitionBy(strategy = PartitionStrategy.RANGE, members = "code")
@Partition(name = "texts_a", values = "FROM ('a') TO ('m')")
@Partition(name = "texts_m", values = "FROM ('m') TO ('z')")
@Partition(name = "texts_more", values = "FROM ('m') TO ('p')") // error(ecj): MT166
@MetaTable(keyless = true)
public record Texts(String code) {} // error(javac): MT166
