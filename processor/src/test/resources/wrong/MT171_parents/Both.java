package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@PartitionOf(target = Parent.class, values = "DEFAULT")
@Inherits(Parent.class) // error: MT171
public interface Both {}
