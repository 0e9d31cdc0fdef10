package acme;

import io.metatables.annotations.*;

@PartitionBy(strategy = PartitionStrategy.RANGE, members = {"a", "b"})
@Partition(name = "pairs_1", values = "FROM (1, MINVALUE) TO (2, MINVALUE)")
@Partition(name = "pairs_2", values = "FROM (2, MINVALUE) TO (2, '10')")
@Partition(name = "pairs_3", values = "FROM (2, 9) TO (3, MAXVALUE)") // error(ecj): MT166
@MetaTable(keyless = true)
public record Pairs(int a, int b) {} // error(javac): MT166
