package shop;

import io.metatables.annotations.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People who buy. */
@MetaTable
public record Customer(
        @Id UUID uid,
        String name,
        @Nullable String country,
        @Nullable String region,
        @Nullable String email,
        int opens,
        int closes) {}
