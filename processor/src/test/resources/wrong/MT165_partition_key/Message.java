package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@PartitionBy(strategy = PartitionStrategy.RANGE, members = "sentAt")
@MetaTable // error: MT165
public record Message(
        @Id UUID uid,
        @Unique // error: MT165
        String code,
        Instant sentAt) {}
