package shop;

import io.metatables.annotations.*;
import java.time.*;

/** Bounds whose order only PostgreSQL knows: those of an expression, of texts, and of computed values. */
@PartitionBy(strategy = PartitionStrategy.RANGE, parts = @IndexPart(expression = "lower(code)"))
@Partition(name = "readings_a", values = "FROM ('a') TO ('m')")
@Partition(name = "readings_b", values = "FROM ('m') TO ('t')")
@Partition(name = "readings_z", values = "FROM (lower('T')) TO (MAXVALUE)")
@MetaTable(keyless = true)
public record Reading(String code, Instant at) {}
