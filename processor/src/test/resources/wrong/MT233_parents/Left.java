package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@Inherits(Right.class) // error: MT233
public record Left(int left) {}
