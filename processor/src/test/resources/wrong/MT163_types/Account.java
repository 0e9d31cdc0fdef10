package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Account(
        @Id UUID uid,
        @Column(type = "citext") String name,
        Map<String, String> attributes, // error: MT163
        @Column(type = "vector(3)") // error: MT163
        String embedding,
        @Column(type = "vector(5)[]") String more,
        @Column(type = "geo.geometry(Point)") String place,
        Path path) {

    @Domain(type = "ltree") // error: MT163
    public record Path(String path) {}
}
