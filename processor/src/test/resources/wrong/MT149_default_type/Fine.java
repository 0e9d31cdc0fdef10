package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Fine(
        @Id UUID uid,
        @ColumnDefault("'5'") int quoted,
        @ColumnDefault("-32768") short small,
        @ColumnDefault("'yes'") boolean open,
        @ColumnDefault("5") String number,
        @ColumnDefault("true") String truth,
        @ColumnDefault("'abc  '") @Column(length = 3) String padded,
        @ColumnDefault("99.94") @Column(precision = 3, scale = 1) BigDecimal rate,
        @ColumnDefault("1.5") int rounded,
        @ColumnDefault("'now'") Instant now,
        @ColumnDefault("current_date") LocalDate day,
        @ColumnDefault("'NaN'") double nothing,
        @ColumnDefault("gen_random_uuid()") UUID other,
        @ColumnDefault("'{a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11}'") UUID braces,
        @ColumnDefault("'lost'") // error: MT149
        int bad) {}
