package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@Inherits(Parent.class)
public record Child(@RenamedFrom(value = "size", online = true) int width) {} // error: MT178
