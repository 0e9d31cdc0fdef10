package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public class Account {
    @Id UUID uid;

    @Column(name = "counter") // error: MT103
    static int count;

    @Json // error: MT103
    transient String cache;

    @Transient
    @Unique // error: MT103
    String label;

    @Column(name = "name") // error: MT103
    public String name() {
        return label;
    }
}
