package acme;

import io.metatables.annotations.*;

@PartitionOf(target = Event.class, values = "IN ('today')")
@RenamedFrom(value = "EventOfNow", online = true) // error: MT178
@MetaTable(keyless = true)
public record EventOfToday() {}
