package acme;

import io.metatables.annotations.*;

@PartitionBy(strategy = PartitionStrategy.RANGE, members = {"a", "b"})
@Partition(name = "ends_1", values = "FROM (MINVALUE, 1) TO (2, MINVALUE)") // error(ecj): MT167
@Partition(name = "ends_2", values = "FROM (2, NULL) TO (3, MAXVALUE)") // error(ecj): MT167
@Partition(name = "ends_3", values = "FROM (5, 1) TO (5, 1)") // error(ecj): MT167
@Partition(name = "ends_4", values = "FROM (8, 1) TO (7, 1)") // error(ecj): MT167
@MetaTable(keyless = true)
public record Ends( // error(javac): MT167 MT167 MT167 MT167
        int a, int b) {}
