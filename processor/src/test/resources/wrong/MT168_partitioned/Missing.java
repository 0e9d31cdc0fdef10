package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@PartitionBy(strategy = PartitionStrategy.RANGE, members = "nothing") // error: MT126
@MetaTable(keyless = true)
public record Missing(int a) {}
