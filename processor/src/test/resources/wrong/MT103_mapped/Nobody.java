package acme;

import io.metatables.annotations.*;

@PartitionBy(strategy = PartitionStrategy.LIST, members = "name") // error: MT103
@Protected // error: MT103
public class Nobody {
    @Identity // error: MT103
    long id;

    @Embedded // error: MT103
    Address address;
}
