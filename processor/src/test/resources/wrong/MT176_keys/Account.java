package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@PartitionBy(strategy = PartitionStrategy.HASH, members = "flags") // error: MT176
@Unique(members = {"flags", "place"}) // error: MT176
public record Account(
        @Id // error: MT176
        @Column(type = "xml")
        String document,
        @Id @Column(type = "varbit") String flags,
        @Column(type = "point") String place,
        @Index // error: MT176
        Shape shape) {

    @Domain(type = "polygon")
    public record Shape(String points) {}
}
