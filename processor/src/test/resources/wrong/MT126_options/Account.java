package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@Unique(members = "name", include = "nobody") // error: MT126
@PartitionBy(strategy = PartitionStrategy.HASH, members = "nothing") // error: MT126
public record Account(@Id UUID uid, String name) {}
