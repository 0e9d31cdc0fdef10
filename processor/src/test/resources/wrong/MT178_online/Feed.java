package acme;

import io.metatables.annotations.*;

@External
@RenamedFrom(value = "Source", online = true) // error: MT178
@MetaTable(keyless = true)
public record Feed(@RenamedFrom(value = "uri", online = true) String url) {} // error: MT178
