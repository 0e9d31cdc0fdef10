package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@Inherits(String.class) // error: MT172
public record Child(String name) {}
