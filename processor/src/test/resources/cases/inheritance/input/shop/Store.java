package shop;

import io.metatables.annotations.*;
import org.jspecify.annotations.Nullable;

/** Where things are sold. */
@Unique(members = {"name", "address.city"})
@MetaTable
public class Store extends Audited {
    String name;

    @Embedded
    Address address;

    @Embedded(prefix = "billing_")
    @Nullable
    Address billing;
}
