package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public class Account extends Named {
    @Id UUID uid;

    @Embedded
    @Column(name = "home") // error: MT103
    @Unique // error: MT103
    Address address;
}
