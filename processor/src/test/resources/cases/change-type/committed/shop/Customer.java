package shop;

import io.metatables.annotations.*;
import java.util.UUID;

/** People who buy. */
@MetaTable
public record Customer(
        @Id UUID uid,
        @Column(length = 20) String name,
        int points) {}
