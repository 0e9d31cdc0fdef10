package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

/** Accounts. */
@MetaTable(adoptedName = "order", description = "Accounts.") // warning: MT273
public class Account {
    /** Its number. */
    @Id UUID uid;

    /** Who. */
    String user; // warning: MT273

    /** Quoted for its capitals. */
    @Column(name = "Order") String order;
}
