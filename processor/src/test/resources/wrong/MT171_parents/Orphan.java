package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@Inherits({}) // error: MT171
public record Orphan(String name) {}
