package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@PartitionBy(strategy = PartitionStrategy.RANGE, members = "a")
@Partition(name = "a_name_that_is_longer_than_the_sixty_three_bytes_that_postgresql_keeps", values = "DEFAULT") // error: MT110
@MetaTable(keyless = true)
public record Message(int a) {}
