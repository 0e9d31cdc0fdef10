package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@Inherits({Parent.class, Parent.class}) // error: MT171
public record Child(String name) {}
