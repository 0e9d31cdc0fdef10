package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@PartitionBy(strategy = PartitionStrategy.HASH, members = "country")
@Partition(name = "hashed_4", values = "WITH (MODULUS 4, REMAINDER 4)") // error: MT167
@MetaTable(keyless = true)
public record Hashed(String country) {}
