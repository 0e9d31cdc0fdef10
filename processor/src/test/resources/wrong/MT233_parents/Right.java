package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@Inherits(Left.class) // error: MT233
public record Right(int right) {}
