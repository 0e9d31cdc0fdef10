package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@PartitionBy(strategy = PartitionStrategy.LIST, members = {"country", "city"}) // error: MT168
@MetaTable(keyless = true)
public record Message(String country, String city) {}
