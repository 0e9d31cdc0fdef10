package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@PartitionBy(strategy = PartitionStrategy.RANGE, members = "twice") // error: MT168
@MetaTable(keyless = true)
public record Computed(int a, @GeneratedColumn("a * 2") int twice) {}
