package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
public record Parent(String name) {}
