package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@Partition(name = "a", values = "IN ('a')") // error: MT173
public record Message(String code) {}
