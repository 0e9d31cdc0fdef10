package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Order(
        @Id UUID uid,
        @ColumnDefault("'none'") // error: MT149
        int quantity,
        @ColumnDefault("70000") // error: MT149
        short small,
        @ColumnDefault("'maybe'") // error: MT149
        boolean open,
        @ColumnDefault("1") // error: MT149
        boolean paid,
        @ColumnDefault("true") // error: MT149
        int count,
        @ColumnDefault(literal = "abcd") // error: MT149
        @Column(length = 3)
        String code,
        @ColumnDefault("1000") // error: MT149
        @Column(precision = 3, scale = 1)
        BigDecimal rate,
        @ColumnDefault("'not-a-uuid'") // error: MT149
        UUID other,
        @ColumnDefault("5") // error: MT149
        LocalDate day,
        @ColumnDefault(literal = "x") // error: MT149
        double fraction) {}
