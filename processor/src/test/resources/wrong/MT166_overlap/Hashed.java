package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@PartitionBy(strategy = PartitionStrategy.HASH, members = "country")
@Partition(name = "hashed_0", values = "WITH (MODULUS 2, REMAINDER 0)")
@Partition(name = "hashed_1", values = "with (modulus 2, remainder 0)") // error(ecj): MT166
@MetaTable(keyless = true)
public record Hashed( // error(javac): MT166
        String country) {}
