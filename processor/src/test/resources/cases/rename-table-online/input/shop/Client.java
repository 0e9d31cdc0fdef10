package shop;

import io.metatables.annotations.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People who buy. */
@RenamedFrom(value = "Customer", online = true)
@MetaTable
public record Client(
        @Id UUID uid,
        String name,
        @Nullable String city) {}
