package acme;

import io.metatables.annotations.*;

@RenamedFrom(value = "mail_address", online = true) // error: MT178
@Domain(type = "text", notNull = true)
public record Email(String value) {}
