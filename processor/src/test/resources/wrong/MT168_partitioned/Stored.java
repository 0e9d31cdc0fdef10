package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@PartitionBy(strategy = PartitionStrategy.RANGE, members = "a")
@TableStorage(parameters = "fillfactor=70") // error: MT168
@Check(name = "alone", value = "a > 1", noInherit = true) // error: MT168
@MetaTable(keyless = true)
public record Stored(
        int a,
        @Index
        @ForeignKey(target = Other.class, notValid = true) // error: MT168
        int other) {}
