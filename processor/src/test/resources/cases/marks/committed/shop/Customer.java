package shop;

import io.metatables.annotations.*;
import java.util.UUID;

/** People who buy. */
@MetaTable
@PrimaryKey(clustered = true)
@Unique(members = "number", description = "Printed on letters.")
@Index(name = "by_place", members = "city", description = "For the map.")
public record Customer(@Id UUID uid, int number, String city, @Check(value = "rank > 0", description = "From one.") int rank) {}
