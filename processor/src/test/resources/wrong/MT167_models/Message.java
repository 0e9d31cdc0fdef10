package acme;

import io.metatables.annotations.*;
import java.time.*;

@MetaTable(keyless = true)
@PartitionBy(strategy = PartitionStrategy.RANGE, members = "day")
public record Message(LocalDate day) {}
