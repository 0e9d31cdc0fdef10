package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@PartitionBy(strategy = PartitionStrategy.RANGE, members = "sentAt")
@MetaTable
public record Good(@Id UUID uid, @Id Instant sentAt) {}
