package shop;

import io.metatables.annotations.*;

/** Countries, by the first letter. */
@PartitionBy(strategy = PartitionStrategy.LIST, parts = @IndexPart(member = "letter"))
@Partition(name = "country_a", values = "IN ('a', 'b')", storage = @TableStorage(parameters = "fillfactor=90"))
@MetaTable
public record Country(@Id String letter, @Id int number, String name) {}
