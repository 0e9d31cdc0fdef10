package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
public record Parent(@RenamedFrom(value = "title", online = true) String name) {} // error: MT178
