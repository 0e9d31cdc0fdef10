package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@PartitionBy(strategy = PartitionStrategy.LIST, members = "country")
@Partition(name = "messages_2026", values = "FROM ('2026-01-01') TO ('2027-01-01')") // error: MT167
@MetaTable(keyless = true)
public record Message(String country) {}
