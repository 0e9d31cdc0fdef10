package acme;

import io.metatables.annotations.*;

@Embeddable
public record Period<T>(T from, @org.jspecify.annotations.Nullable T until) {}
