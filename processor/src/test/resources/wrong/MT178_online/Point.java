package acme;

import io.metatables.annotations.*;

@CompositeType
public record Point(@RenamedFrom(value = "a", online = true) double x, double y) {} // error: MT178
