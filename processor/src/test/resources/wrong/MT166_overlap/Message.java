package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@PartitionBy(strategy = PartitionStrategy.LIST, members = "country")
@Partition(name = "messages_de", values = "IN ('de', 'at')")
@Partition(name = "messages_at", values = "IN ('at')") // error(ecj): MT166
@Partition(name = "messages_rest", values = "DEFAULT")
@Partition(name = "messages_more", values = "default") // error(ecj): MT166
@MetaTable(keyless = true)
public record Message( // error(javac): MT166 MT166
        String country) {}
