package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@PartitionOf(target = Message.class, values = "FROM ('2027-01-01') TO ('2028-01-01')")
public interface Message2027 {}
