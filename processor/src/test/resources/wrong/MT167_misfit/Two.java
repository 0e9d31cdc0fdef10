package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@PartitionBy(strategy = PartitionStrategy.RANGE, members = {"a", "b"})
@Partition(name = "two_a", values = "FROM (1) TO (2)") // error: MT167
@MetaTable(keyless = true)
public record Two(int a, int b) {}
