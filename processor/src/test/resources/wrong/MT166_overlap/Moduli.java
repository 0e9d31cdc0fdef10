package acme;

import io.metatables.annotations.*;

@PartitionBy(strategy = PartitionStrategy.HASH, members = "country")
@Partition(name = "moduli_4", values = "WITH (MODULUS 4, REMAINDER 1)")
@Partition(name = "moduli_8", values = "WITH (MODULUS 8, REMAINDER 5)") // error(ecj): MT166
@Partition(name = "moduli_more", values = "WITH (MODULUS 8, REMAINDER 6)")
@MetaTable(keyless = true)
public record Moduli(String country) {} // error(javac): MT166
