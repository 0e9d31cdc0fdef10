package shop;

import io.metatables.annotations.*;
import java.util.UUID;

/** People who buy. */
@MetaTable
@PrimaryKey(description = "Given by us.")
@Unique(members = "number", replicaIdentity = true)
@Index(name = "by_city", members = "city", description = "For the map.", clustered = true)
public record Customer(@Id UUID uid, int number, String city, @Check(value = "rank >= 0", description = "From nought.") int rank) {}
