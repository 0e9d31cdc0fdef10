package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@PartitionOf(target = Parent.class, values = "DEFAULT") // error: MT233
public interface Child {}
