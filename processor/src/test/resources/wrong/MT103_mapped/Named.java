package acme;

import io.metatables.annotations.*;

@MappedSuperclass
@Unique(members = "name") // error: MT103
@External // error: MT103
public class Named {
    String name;

    @Column(name = "no_column") // error: MT103
    static int count;
}
