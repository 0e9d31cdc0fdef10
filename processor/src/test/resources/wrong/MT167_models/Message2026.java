package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@PartitionOf(target = Message.class, values = "IN ('2026-01-01')") // error: MT167
public interface Message2026 {}
