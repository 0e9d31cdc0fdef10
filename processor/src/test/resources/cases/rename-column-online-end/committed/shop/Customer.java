package shop;

import io.metatables.annotations.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People who buy. */
@MetaTable
public record Customer(
        @Id UUID uid,
        @RenamedFrom(value = "name", online = true) @Unique @Column(length = 80) String fullName,
        @RenamedFrom(value = "city", online = true) @Nullable String town) {}
