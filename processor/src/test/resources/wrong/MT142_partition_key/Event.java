package acme;

import io.metatables.annotations.*;
import java.time.*;

@MetaTable(keyless = true)
@PartitionBy(strategy = PartitionStrategy.RANGE, parts = @IndexPart(member = "at", order = SortOrder.DESC)) // error: MT142
public record Event(Instant at) {}
