package acme;

import io.metatables.annotations.*;

@MetaTable(keyless = true)
@Inherits({Plain.class, Plain.class}) // error: MT171
public record Child(String name) {}
