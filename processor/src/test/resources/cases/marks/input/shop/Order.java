package shop;

import io.metatables.annotations.*;
import java.util.UUID;

/** What they buy. */
@MetaTable
@Index(name = "by_day", members = "day", clustered = true)
public record Order(
        @Id UUID uid,
        @Index @ForeignKey(target = Customer.class, description = "Who pays.") UUID customerUid,
        int day) {}
