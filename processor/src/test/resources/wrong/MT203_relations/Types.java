package acme;

import io.metatables.annotations.*;

public interface Types {
    @CompositeType(name = "owner") // error: MT203
    record Owner(String name) {}

    /** Types that are no relations can have the name of an index or a sequence. */
    @EnumType(name = "tickets")
    enum Ticket {
        OPEN
    }
}
