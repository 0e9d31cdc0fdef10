package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@PartitionOf(target = Message.class, values = "FROM ('2026-01-01') TO ('2027-01-01')") // error: MT166
public interface Message2026 {}
