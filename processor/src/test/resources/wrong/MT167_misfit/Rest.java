package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@PartitionBy(strategy = PartitionStrategy.HASH, members = "country")
@Partition(name = "the_rest", values = "DEFAULT") // error: MT167
@MetaTable(keyless = true)
public record Rest(String country) {}
