package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@PartitionOf(target = Message.class, values = "FROM ('2027-12-31') TO ('2029-01-01')") // error: MT166
public interface Message2028 {}
