package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Account(
        @Id UUID uid,
        @Embedded // error: MT170
        String name,
        @Embedded(prefix = "home_") // error: MT170
        Address home,
        @Embedded(prefix = "none_") // error: MT170
        Nothing nothing) {

    public record Address(String street) {}

    @Embeddable
    public record Nothing() {}
}
