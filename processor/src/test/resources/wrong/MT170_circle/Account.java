package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Account(@Id UUID uid, @Embedded Node node) {

    @Embeddable
    public record Node(
            String name,
            @Embedded(prefix = "next_") // error: MT170
            Node next) {}
}
