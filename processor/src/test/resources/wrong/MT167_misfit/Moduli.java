package acme;

import io.metatables.annotations.*;

@PartitionBy(strategy = PartitionStrategy.HASH, members = "country")
@Partition(name = "moduli_4", values = "WITH (MODULUS 4, REMAINDER 0)")
@Partition(name = "moduli_6", values = "WITH (MODULUS 6, REMAINDER 1)") // error(ecj): MT167
@MetaTable(keyless = true)
public record Moduli(String country) {} // error(javac): MT167
