package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Ticket(
        @Id
        @Identity // error: MT140
        BigDecimal number,
        @Serial // error: MT140
        String text,
        @Nullable
        @Identity // error: MT140
        Long maybe,
        @Nullable @Serial Integer perhaps,
        @Serial(sequenceType = "bigint")
        BigDecimal large,
        @Serial short small) {}
