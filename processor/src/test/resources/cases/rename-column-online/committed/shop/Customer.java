package shop;

import io.metatables.annotations.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People who buy. */
@MetaTable
public record Customer(
        @Id UUID uid,
        @Unique @Column(length = 80) String name,
        @Nullable String city) {}
