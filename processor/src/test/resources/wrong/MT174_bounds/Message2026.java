package acme;

import io.metatables.annotations.*;

@MetaTable
@PartitionOf(target = Message.class, values = "FROM ('a') TO ('b', 'c')") // error: MT174
public interface Message2026 {}
