package shop;

import io.metatables.annotations.*;
import org.jspecify.annotations.Nullable;

/** From one value to another. */
@Embeddable
public record Span<T>(
        @Column(name = "From") T from,
        @Nullable T until) {}
