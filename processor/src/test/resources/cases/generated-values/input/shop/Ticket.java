package shop;

import io.metatables.annotations.*;
import java.math.BigDecimal;
import java.time.*;
import org.jspecify.annotations.Nullable;

/** What people ask. */
@MetaTable
public record Ticket(
        @Id @Identity(value = IdentityMode.ALWAYS, options = @SequenceOptions(start = 1000, cache = 20)) long id,
        @Serial int number,
        @Serial(sequenceName = "Ticket Letters", sequenceType = "bigint", options = @SequenceOptions(increment = 5)) int letter,
        @ColumnDefault(literal = "it's open") String state,
        @ColumnDefault(literal = "0.5") BigDecimal weight,
        @ColumnDefault(literal = "true") boolean visible,
        @ColumnDefault(literal = "2026-01-01") LocalDate since,
        @GeneratedColumn("upper(state)") String shown,
        @Nullable @GeneratedColumn(value = "weight * 2", kind = GeneratedKind.VIRTUAL) BigDecimal twice) {}
