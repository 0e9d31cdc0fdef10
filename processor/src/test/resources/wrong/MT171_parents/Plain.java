package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
public record Plain(String code) {}
