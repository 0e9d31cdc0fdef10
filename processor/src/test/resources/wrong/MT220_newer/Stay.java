package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@PartitionBy(strategy = PartitionStrategy.LIST, members = "room")
@Partition(name = "stays_1", values = "IN (1)")
@Exclusion( // error: MT220
        name = "one_at_a_time",
        parts = @ExclusionPart(member = "room", with = "="),
        method = "btree")
@MetaTable(keyless = true)
public record Stay(int room) {}
